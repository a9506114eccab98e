export type ModelMembership = { userId: string; teamId: string; role: string; fromMs: number; untilMs: number | null };

export type ModelDevice = {
  readonly id: string;
  readonly userId: string;
  readonly teamId: string;
  readonly role: string;
  /** Null: it has to sign in again before it is let in. */
  secret: string | null;
  turn: number;
  isRevoked: boolean;
};

export const seesPeople: ReadonlySet<string> = new Set(['clinician', 'coordinator', 'practice', 'vcse']);
export const clinicalSight: ReadonlySet<string> = new Set(['clinician', 'coordinator', 'practice']);

/** Whether the device's user had the role of the device in its team at that moment. */
export function holdsRole(memberships: readonly ModelMembership[], device: ModelDevice, atMs: number): boolean {
  return memberships.some(
    (one) =>
      one.userId === device.userId &&
      one.teamId === device.teamId &&
      one.role === device.role &&
      one.fromMs <= atMs &&
      (one.untilMs === null || atMs < one.untilMs),
  );
}
