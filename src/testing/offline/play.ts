import { beginPlay } from './begin-play.ts';
import { everybodyMeets } from './everybody-meets.ts';
import type { ModelFlaw } from './model-service.ts';
import type { Plan } from './plan.ts';
import { settled } from './played-device.ts';
import type { Played } from './played.ts';
import { take } from './take-step.ts';

/**
 * Plays a plan from its first step until everybody has met everybody; nothing in it depends on time or chance. A `flaw` of the service shows that the
 * promises would be seen to be broken.
 */
export async function play(plan: Plan, flaw: ModelFlaw | null = null): Promise<Played> {
  const playing = beginPlay(plan, flaw);
  for (const device of playing.devices) await device.start();
  for (const step of plan.steps) {
    playing.nowMs += 60_000;
    await take(playing, step);
    await settled();
  }
  await everybodyMeets(playing);
  return playing;
}
