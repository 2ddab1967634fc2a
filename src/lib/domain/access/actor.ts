import type { Instant, LocalDate } from '#lib/domain/time/local-date.ts';

/** Who asks. Made from a server-side session, an importer run or an operator's command, never from a request body. */
export type Actor =
	| { role: 'service_user'; accountId: string; personId: string; name: string; device?: DeviceHere | null }
	| StaffOfATeam<'practitioner'>
	| StaffOfATeam<'manager'>
	| { role: 'administrator'; accountId: string; name: string }
	| { role: 'system'; accountId: 'system'; name: string };

interface StaffOfATeam<RoleName extends 'practitioner' | 'manager'> {
	role: RoleName;
	accountId: string;
	practitionerId: string;
	name: string;
	/** The day of the request, in London by the server's clock. For whom they cover goes by it; without one, for nobody. */
	today?: LocalDate;
}

/** The phone that a request comes from; `inTouchAt`: when it last said that it had heard from us and had nothing waiting. */
export interface DeviceHere {
	id: string;
	inTouchAt: Instant | null;
	/** The server's clock minus the phone's, where this request says so. */
	clockOffset?: number;
}

export type Role = Actor['role'];

export type ActorOf<RoleName extends Role> = Extract<Actor, { role: RoleName }>;

/** Those who sign in with a name and a password. */
export const staffRoles = ['practitioner', 'manager', 'administrator'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** What a form, a parameter or a row calls a role; null where nobody of the staff has it. */
export function staffRoleOf(text: string | null): StaffRole | null {
	return staffRoles.find((role) => role === text) ?? null;
}
