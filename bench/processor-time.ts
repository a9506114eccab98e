import { readFileSync, readdirSync } from 'node:fs';

/** Clock ticks of Linux in a second, as /proc counts them. */
const ticks = 100;

type Seconds = Readonly<{ service: number; database: number }>;

/** Processor time that the service and the database of a data folder have taken so far; null where there is no /proc to tell. */
export function processorTimeOf(folder: string): Seconds | null {
  const processes = allProcesses();
  if (processes.length === 0) return null;
  const postmaster = processes.find(({ line }) => line.includes('postgres') && line.includes(folder));
  const isDatabase = ({ pid, parent }: Process): boolean => pid === postmaster?.pid || parent === postmaster?.pid;
  const sum = (some: readonly Process[]): number => some.reduce((total, { seconds }) => total + seconds, 0);
  return {
    service: sum(processes.filter(({ line, pid }) => /cli\.js\0start/.test(line) && worksIn(pid, folder))),
    database: sum(processes.filter(isDatabase)),
  };
}

type Process = Readonly<{ pid: string; parent: string; line: string; seconds: number }>;

function allProcesses(): readonly Process[] {
  return named('/proc').flatMap((pid) => {
    const stat = read(`/proc/${pid}/stat`);
    const [, parent = '', , , , , , , , , , user, system, usersChildren, systemsChildren] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ');
    const seconds = [user, system, usersChildren, systemsChildren].reduce((sum, one) => sum + Number(one), 0) / ticks;
    return Number.isNaN(seconds) ? [] : [{ pid, parent, line: read(`/proc/${pid}/cmdline`), seconds }];
  });
}

const worksIn = (pid: string, folder: string): boolean =>
  read(`/proc/${pid}/environ`).includes(`ALONGSIDE_DATA=${folder}\0`);

function named(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** A process may end while it is looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
