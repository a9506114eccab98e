/** How an SPSS file says when it was written: `26 Nov 26` and `06:50:00`, in UTC; `now` in milliseconds. */
export function savDate(now: number): Readonly<{ date: string; time: string }> {
  const [, day = '', month = '', year = '', time = ''] =
    /^\w+, (\d+) (\w+) \d\d(\d+) ([\d:]+)/.exec(new Date(now).toUTCString()) ?? [];
  return { date: `${day} ${month} ${year}`, time };
}
