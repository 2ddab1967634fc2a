import type { Actor } from '#lib/domain/access/actor.ts';

/** Whoever has a shell on the server: in the audit log as the system. */
export const operator: Actor = { role: 'system', accountId: 'system', name: 'Operator' };
