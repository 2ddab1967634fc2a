/** Who asks. Made from a server-side session, an importer run or an operator's command, never from a request body. */
export type Actor =
	| { role: 'service_user'; accountId: string; personId: string; name: string }
	| { role: 'practitioner'; accountId: string; practitionerId: string; name: string }
	| { role: 'manager'; accountId: string; practitionerId: string; name: string }
	| { role: 'administrator'; accountId: string; name: string }
	| { role: 'system'; accountId: 'system'; name: string };

export type Role = Actor['role'];

export type ActorOf<RoleName extends Role> = Extract<Actor, { role: RoleName }>;

/** Those who sign in with a name and a password. */
export type StaffRole = 'practitioner' | 'manager' | 'administrator';
