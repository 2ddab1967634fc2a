import type { Me } from '#lib/person/me.svelte.ts';
import type { Subject } from '#lib/domain/reports/vocabulary.ts';
import { subjectQuery } from '#lib/domain/reports/subject-of.ts';
import type { Snapshot } from '#lib/domain/records/snapshot.ts';

/*
 * Under which name this phone keeps each form while it is half written, and which form a name belongs to. The names are in
 * the store of phones that were there before: a name that changes is a draft that nobody finds again.
 */

/** Made here alone, so that no form can keep something that no list shows. */
export type DraftKey = string & { readonly madeHere: true };

/** The form, by what its page is called in the catalogue. */
export type FormName =
	| 'report'
	| 'reflect'
	| 'problem'
	| 'ifThen'
	| 'wentWell'
	| 'relapse'
	| 'changed'
	| 'idea'
	| 'disagree'
	| 'account'
	| 'look'
	| 'claim'
	| 'explain'
	| 'strengths'
	| 'messages'
	| 'story'
	| 'situation'
	| 'mended';

export interface UnfinishedForm {
	key: string;
	form: FormName;
	href: string;
	/** Where it is about an appointment or a step. */
	about: Subject;
}

const made = (key: string) => key as DraftKey;
const MENDED = /^mend:(.+)$/;
const LIFE: Subject = { kind: 'life' };

function partOf(about: Subject): string {
	return `${about.kind}:${'id' in about ? about.id : ''}`;
}

export const draftKeys = {
	report: (about: Subject) => made(`report:${partOf(about)}`),
	/** @param appointmentId for which another time is asked */
	anotherTime: (appointmentId: string) => made(`another-time:${appointmentId}`),
	reflect: (about: Subject) => made(`reflect:${partOf(about)}`),
	problem: (about: Subject) => made(`problem:${partOf(about)}`),
	/** @param planId one that is changed; null for a new one */
	ifThen: (planId: string | null) => made(planId === null ? 'if-then' : `if-then:${planId}`),
	wentWell: () => made('went-well'),
	relapse: () => made('relapse'),
	changed: () => made('changed'),
	idea: () => made('plan-idea'),
	/** @param part of the plan: a step or a goal; null for all of it */
	disagree: (part: string | null) => made(`plan-disagree-${part ?? 'plan'}`),
	account: (eventId: string) => made(`account:${eventId}`),
	look: (eventId: string) => made(`look:${eventId}`),
	claim: (stepId: string) => made(`claim:${stepId}`),
	strengths: () => made('strengths'),
	message: () => made('message'),
	story: () => made('story'),
	/** @param topic of their situation */
	situation: (topic: string) => made(`situation:${topic}`),
	explain: () => made('explain'),
	/** A refused entry while it is put right. */
	mend: (entryId: string) => made(`mend:${entryId}`)
};

type Found = Omit<UnfinishedForm, 'key'>;
type Reading = [pattern: RegExp, found: (id: string, snapshot: Pick<Snapshot, 'steps'>) => Found];

const readings: Reading[] = [
	[/^report:(\w+:.*)$/, (part) => ({ form: 'report', ...aboutOf('/me/report', part) })],
	[
		/^another-time:(.+)$/,
		(id) => ({
			form: 'report',
			href: `/me/appointments/${id}/another-time`,
			about: { kind: 'appointment', id }
		})
	],
	[/^reflect:(\w+:.*)$/, (part) => ({ form: 'reflect', ...aboutOf('/me/reflect', part) })],
	[/^problem:(\w+:.*)$/, (part) => ({ form: 'problem', ...aboutOf('/me/problem', part) })],
	[/^if-then$/, () => ({ form: 'ifThen', href: '/me/if-then', about: LIFE })],
	[/^if-then:(.+)$/, (id) => ({ form: 'ifThen', href: `/me/if-then/${id}`, about: LIFE })],
	[/^went-well$/, () => ({ form: 'wentWell', href: '/me/went-well', about: LIFE })],
	[/^relapse$/, () => ({ form: 'relapse', href: '/me/relapse', about: LIFE })],
	[/^changed$/, () => ({ form: 'changed', href: '/me/changed', about: LIFE })],
	[/^plan-idea$/, () => ({ form: 'idea', href: '/me/plan/idea', about: LIFE })],
	[/^plan-disagree-plan$/, () => ({ form: 'disagree', href: '/me/plan/disagree', about: LIFE })],
	[
		/^plan-disagree-(.+)$/,
		(id, { steps }) =>
			steps.some((step) => step.id === id)
				? { form: 'disagree', href: `/me/plan/disagree?step=${id}`, about: { kind: 'step', id } }
				: { form: 'disagree', href: `/me/plan/disagree?goal=${id}`, about: LIFE }
	],
	[/^account:(.+)$/, (id) => ({ form: 'account', href: `/me/events/${id}/tell`, about: LIFE })],
	[/^look:(.+)$/, (id) => ({ form: 'look', href: `/me/events/${id}/ask`, about: LIFE })],
	[/^claim:(.+)$/, (id) => ({ form: 'claim', href: `/me/plan/${id}#claim`, about: { kind: 'step', id } })],
	[/^explain$/, () => ({ form: 'explain', href: '/me/rules/explained', about: LIFE })],
	[/^strengths$/, () => ({ form: 'strengths', href: '/me/progress/strengths', about: LIFE })],
	[/^story$/, () => ({ form: 'story', href: '/me/story#add', about: LIFE })],
	[/^situation:(\w+)$/, (topic) => ({ form: 'situation', href: `/me/situation/${topic}`, about: LIFE })],
	[/^message$/, () => ({ form: 'messages', href: '/me/messages', about: LIFE })],
	[MENDED, () => ({ form: 'mended', href: '/me/reports#unfinished', about: LIFE })]
];

/**
 * The forms that are half written on this phone. What is put right after a refusal stands with what was refused, as long as that
 * is there: sent again as it was, or gone, it leaves the better words behind.
 */
export function unfinishedForms(
	keys: readonly string[],
	snapshot: Pick<Snapshot, 'steps'>,
	isRefused: (entryId: string) => boolean
): UnfinishedForm[] {
	return keys.flatMap((key) => {
		if (isRefused(MENDED.exec(key)?.[1] ?? '')) return [];
		for (const [pattern, found] of readings) {
			const match = pattern.exec(key);
			if (match) return [{ key, ...found(match[1] ?? '', snapshot) }];
		}
		return [];
	});
}

/** The same, of this person on this phone. */
export function unfinishedOf({ world, snapshot }: Pick<Me, 'world' | 'snapshot'>): UnfinishedForm[] {
	const isRefused = (entryId: string) => world.whereabouts(entryId)?.kind === 'refused';
	return unfinishedForms(world.unfinished, snapshot, isRefused);
}

function aboutOf(page: string, part: string): Pick<Found, 'href' | 'about'> {
	const [kind, id] = [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)];
	const about: Subject = kind === 'appointment' || kind === 'step' ? { kind, id } : LIFE;
	return { href: `${page}${subjectQuery(about)}`, about };
}
