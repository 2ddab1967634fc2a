import type { Actor, StaffRole } from '#lib/domain/access/actor.ts';

export interface DemonstrationAccount {
	role: 'service_user' | StaffRole;
	name: string;
	/** Where to sign in, whatever this browser knows already. */
	signInPath: string;
	/** By the names of the forms' own fields, over all pages of the way in. */
	fields: Record<string, string>;
}

/** Who makes these accounts, in the audit log. */
export const demonstrator: Actor = { role: 'system', accountId: 'system', name: 'Demonstration' };
