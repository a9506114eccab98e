import type { Standing } from './what-now.ts';

/** A letter of ours that came out of a backup is at no provider to be looked up: whoever prints sees it. One that a provider may have is looked up first. */
export const forPrinting = <Message extends Standing & Readonly<{ attempts: number }>>(message: Message): Message =>
  message.attempts > 0 ? message : { ...message, unsureSince: null };
