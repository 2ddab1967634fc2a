import { errorTexts } from '#lib/i18n/catalogues/server-texts.ts';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { staffRoles, type ActorOf, type Role, type StaffRole } from '#lib/domain/access/actor.ts';
import { problem } from '#lib/server/http/problem.ts';

/** Where somebody without a session is led. */
export const SIGNED_OUT_PATHS = ['/sign-in', '/staff/sign-in'] as const;

export type ServiceUserActor = ActorOf<'service_user'>;
export type PractitionerActor = ActorOf<'practitioner'>;

/** What a guard looks at: any request event. */
export type GuardedEvent = Pick<RequestEvent, 'locals' | 'request' | 'url'>;

/**
 * The person whose page this is.
 * @throws a redirect to sign in for nobody; 404 for anyone else, so that what is not theirs looks like what is not there
 */
export function requireServiceUser(event: GuardedEvent): ServiceUserActor {
	return requireRole(event, ['service_user'], '/sign-in');
}

/** The practitioner whose page this is. @throws as `requireServiceUser` does */
export function requirePractitioner(event: GuardedEvent): PractitionerActor {
	return requireRole(event, ['practitioner'], '/staff/sign-in');
}

/** The manager whose team's page this is. @throws as `requireServiceUser` does */
export function requireManager(event: GuardedEvent): ActorOf<'manager'> {
	return requireRole(event, ['manager'], '/staff/sign-in');
}

/** Whoever reads a case: the practitioner who holds it, or the manager of their team. @throws as `requireServiceUser` does */
export function requireCaseReader(event: GuardedEvent): ActorOf<'practitioner' | 'manager'> {
	return requireRole(event, ['practitioner', 'manager'], '/staff/sign-in');
}

/** The administrator whose page this is. @throws as `requireServiceUser` does */
export function requireAdministrator(event: GuardedEvent): ActorOf<'administrator'> {
	return requireRole(event, ['administrator'], '/staff/sign-in');
}

/** Anybody of the staff, for what is the same for all of them. @throws as `requireServiceUser` does */
export function requireStaff(event: GuardedEvent): ActorOf<StaffRole> {
	return requireRole(event, staffRoles, '/staff/sign-in');
}

function requireRole<RoleName extends Role>(
	event: GuardedEvent,
	roles: readonly RoleName[],
	signInPath: string
): ActorOf<RoleName> {
	const { actor } = event.locals;
	if (actor === null) toSignIn(event, signInPath);
	if (!(roles as readonly Role[]).includes(actor.role)) notThere(event);
	return actor as ActorOf<RoleName>;
}

/** For `/api`: the person, or the answer to give instead (401 or 403 as problem details, RFC 9457). */
export function requireServiceUserApi({ locals }: Pick<GuardedEvent, 'locals'>): ServiceUserActor | Response {
	const { actor, requestId, language } = locals;
	if (actor === null) return problem('signed_out', requestId, language);
	return actor.role === 'service_user' ? actor : problem('not_allowed', requestId, language);
}

/** A page that was asked for is where signing in leads; a form that was sent cannot be sent again by itself. */
function toSignIn({ request, url }: GuardedEvent, path: string): never {
	const next = request.method === 'GET' ? `?next=${encodeURIComponent(url.pathname)}` : '';
	redirect(303, path + next);
}

function notThere({ locals }: GuardedEvent): never {
	const message = errorTexts[locals.language].not_found;
	error(404, { message, code: 'not_found', id: locals.requestId });
}
