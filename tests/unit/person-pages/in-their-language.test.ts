import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Entry } from '#lib/device/entry.ts';
import type { Letter } from '#lib/domain/compliance/letter.ts';
import { aGoal, aStep, TODAY } from '#lib/domain/plan/sequence.fixture.ts';
import {
	accountGiven,
	appointmentRecord,
	complianceEventRecord,
	decisionGiven,
	ifThenPlanRecord,
	reviewAsked,
	obstacleRecord,
	planRecord,
	referralRecord
} from '#lib/domain/records/records.fixture.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { readerOf, routes } from './read-page.ts';

const NOW = instantAt(TODAY, 12, 0);
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterAll(() => void vi.useRealTimers());

/** What is said back and forth: what was told, answered, decided, and asked again. */
const exchanged = [
	'report',
	'reportProof',
	'planIf',
	'planThen',
	'ifWords',
	'thenWords',
	'happened',
	'option',
	'willTry',
	'answer',
	'action',
	'change',
	'strengthSeen',
	'changeAnswer',
	'relapse',
	'moved',
	'movedAnswer',
	'claim',
	'claimAnswer',
	'ownWords',
	'facts',
	'account',
	'accountProof',
	'letterByOfficer',
	'letterByPerson',
	'result',
	'look',
	'lookProof',
	'lookAnswer',
	'gotInTheWay',
	'changes',
	'nextStep',
	'restartOwnWords',
	'takenBack',
	'unsent'
];
const numbered = (sentence: (number: number) => string) =>
	Object.fromEntries(exchanged.map((name, number) => [name, sentence(number)]));

/** All that somebody typed, by what it is: each is found in a page by its own words. */
const typed: Record<Language, Record<string, string>> = {
	en: {
		...numbered((number) => `The note of ${number}.`),
		intervention: 'A place with the others',
		goal: 'I will find a home for my son and me',
		achieved: 'I will save my money with the bank',
		step: 'See the housing worker every two weeks',
		waits: 'Save one month of the rent',
		actor: 'The Centre for Work',
		agency: 'The Trust for Homes',
		instead: 'A phone call with the Trust',
		because: 'There is no room for two',
		doing: 'We ask the council every week',
		strength: 'Good with my hands',
		purpose: 'To talk of the plan',
		bring: 'Your letter from the bank',
		before: 'See the old worker'
	},
	cy: {
		...numbered((number) => `Mae’r nodyn ar gyfer ${number}.`),
		intervention: 'Lle gyda’r lleill yn y dref',
		goal: 'Byddaf yn dod o hyd i gartref i’r teulu',
		achieved: 'Byddaf yn cynilo arian gyda’r banc',
		step: 'Gweld y gweithiwr tai bob wythnos',
		waits: 'Cynilo gwerth mis o’r rhent',
		actor: 'Canolfan y Gwaith yn y dref',
		agency: 'Yr Ymddiriedolaeth o’r dref',
		instead: 'Galwad gyda’r ymddiriedolaeth',
		because: 'Nid oes lle i’r ddau o’r teulu',
		doing: 'Rydym yn gofyn i’r cyngor bob wythnos',
		strength: 'Yn dda gyda’r dwylo',
		purpose: 'I siarad am y cynllun gyda’ch swyddog',
		bring: 'Eich llythyr o’r banc',
		before: 'Gweld yr hen weithiwr bob mis'
	}
};

/** @param language of the letter, which is the page's: in it stand words in the other */
function recordsIn(words: Record<string, string>, language: Language): SnapshotRecord[] {
	const of = (name: string) => words[name] ?? '';
	const goal = aGoal(1, { title: of('goal'), strengths: [of('strength')] });
	const step = aStep(1, { description: of('step') });
	const waiting = aStep(2, {
		description: of('waits'),
		actor: 'agency',
		actorName: of('actor'),
		prerequisites: [step.id],
		blocked: { because: of('because'), doing: of('doing'), lookAgainOn: null },
		status: 'cannot_be_done_yet'
	});
	const claim = {
		tappedAt: NOW,
		receivedAt: NOW,
		clock: null,
		words: of('claim'),
		answer: { ...answered(of('claimAnswer')), confirmed: false }
	};
	const after = aStep(3, { description: of('waits'), prerequisites: [step.id], claim });
	const content = {
		goals: [{ ...goal, reason: null }],
		steps: [{ ...step, description: of('before'), reason: null }]
	};
	return [
		planRecord({ strengths: [of('strength')] }),
		goal,
		aGoal(2, { title: of('achieved'), status: 'achieved' }),
		step,
		waiting,
		after,
		referralRecord({
			stepId: waiting.id,
			agencyName: of('agency'),
			instead: of('instead')
		}),
		referralRecord({ id: 'other', intervention: of('intervention') }),
		appointmentRecord({
			startsAt: NOW + 86_400_000,
			purpose: of('purpose'),
			bring: of('bring'),
			stepId: step.id
		}),
		obstacleRecord({
			about: { kind: 'step', id: step.id },
			words: of('report'),
			proof: of('reportProof'),
			ifThenPlan: { if: of('planIf'), then: of('planThen') },
			answers: [
				{
					...answered(of('answer')),
					offers: [],
					actions: [{ who: 'officer', what: of('action'), by: null }]
				}
			]
		}),
		{
			...sent,
			kind: 'reflection',
			id: 'problem',
			about: { kind: 'life' },
			prompt: 'problem',
			words: of('happened'),
			feeling: null,
			problem: { options: [of('option')], willTry: of('willTry') }
		},
		ifThenPlanRecord({ about: { kind: 'step', id: step.id }, if: of('ifWords'), then: of('thenWords') }),
		obstacleRecord({ id: 'in words', about: appointment, categories: [], words: of('report') }),
		{
			...sent,
			kind: 'positive_change',
			id: 'change',
			area: null,
			words: of('change'),
			strength: of('strengthSeen'),
			answers: [answered(of('changeAnswer'))]
		},
		{
			...sent,
			kind: 'relapse',
			id: 'relapse',
			substance: 'not_said',
			safeNow: 'not_said',
			wanted: [],
			words: '',
			recorded: { by: 'Priya Raman', toldOn: TODAY, facts: of('relapse') }
		},
		{
			...sent,
			kind: 'circumstance_change',
			id: 'moved',
			changed: ['home'],
			since: TODAY,
			wanted: ['look_at_steps'],
			words: of('moved'),
			lookOn: TODAY,
			lookedAgainOn: TODAY,
			answers: [{ ...answered(of('movedAnswer')), offers: [], actions: [] }]
		},
		eventIn(words, language),
		{
			kind: 'warning',
			id: 'warning',
			orderId: null,
			orderKind: 'community_order',
			eventId: null,
			form: 'warning',
			givenOn: TODAY,
			by: 'Priya Raman',
			withdrawnOn: TODAY,
			withdrawnReason: of('takenBack')
		},
		{
			kind: 'plan_version',
			id: 'version',
			number: 1,
			agreement: 'agreed',
			ownWords: of('ownWords'),
			by: 'Priya Raman',
			on: TODAY,
			content
		} as SnapshotRecord
	];
}

const appointment = { kind: 'appointment', id: 'appointment' } as const;
const sent = { tappedAt: NOW, receivedAt: NOW, clock: null, receipt: null, seenAt: null, answers: [] };
const answered = (words: string) => ({ id: 'answer', words, by: 'Priya Raman', at: NOW, readAt: null });

/** An event from its question to the fresh start. */
function eventIn(words: Record<string, string>, language: Language): SnapshotRecord {
	const of = (name: string) => words[name] ?? '';
	const letter: Letter = {
		language,
		sections: [
			{
				part: 'decision',
				paragraphs: [
					{ by: 'officer', text: of('letterByOfficer') },
					{ by: 'service_user', text: of('letterByPerson') }
				]
			}
		]
	};
	return complianceEventRecord({
		facts: of('facts'),
		accounts: [accountGiven({ words: of('account'), proof: of('accountProof') })],
		decisions: [decisionGiven({ letter })],
		looks: [
			reviewAsked({
				words: of('look'),
				proof: of('lookProof'),
				answer: { ...answered(of('lookAnswer')), result: 'stands' }
			})
		],
		results: [{ id: 'result', result: 'returned', on: TODAY, words: of('result'), by: 'Priya Raman' }],
		restart: {
			id: 'restart',
			gotInTheWay: of('gotInTheWay'),
			changes: of('changes'),
			nextStep: of('nextStep'),
			stepId: null,
			appointmentId: null,
			nextOn: TODAY,
			drawnUp: 'together',
			ownWords: of('restartOwnWords'),
			by: 'Priya Raman',
			at: NOW
		}
	});
}

/** What this phone could not send. */
function refusedEntry(words: string): Entry {
	const command = {
		id: 'refused',
		type: 'plan.disagree',
		version: 1,
		occurredAt: NOW,
		timeZone: 'Europe/London',
		payload: { about: { kind: 'plan' }, words }
	};
	return {
		id: command.id,
		state: 'needs_attention',
		attempts: 1,
		nextAt: 0,
		body: { command: JSON.stringify(command) },
		answer: { status: 'rejected', code: 'too_long', receipt: null, receivedAt: null }
	};
}

/** Each place where these words are read, with the language that whoever hears it is told; an attribute is none. */
function heard(html: string, words: string): (string | null)[] {
	const places: (string | null)[] = [];
	const open: { tag: string; lang: string | null }[] = [];
	const bare = html.replace(/<!--.*?-->/gs, '').replace(/<(style|script)[\s>].*?<\/\1>/gs, '');
	for (const [part] of bare.matchAll(/<[^>]+>|[^<]+/g)) {
		const [, ends, tag] = /^<(\/?)([\w-]+)/.exec(part) ?? [];
		if (tag === undefined) {
			const count = part.replaceAll('&#39;', "'").split(words).length - 1;
			for (let each = 0; each < count; each += 1)
				places.push(open.findLast(({ lang }) => lang !== null)?.lang ?? null);
		} else if (ends) open.splice(open.findLastIndex((each) => each.tag === tag));
		else if (!/\/>$|^<(?:input|br|hr|img|link|meta|path)\b/.test(part))
			open.push({ tag, lang: /\slang="(\w+)"/.exec(part)?.[1] ?? null });
	}
	return places;
}

test.each([
	['cy', 'en'],
	['en', 'cy']
] as const)('whatever was typed in another language says so, on every %s page', async (language, other) => {
	const text = await loadPersonText(language);
	const words = typed[other];
	const records = recordsIn(words, language);
	const { read } = readerOf({ records, language, text, entries: [refusedEntry(words['unsent'] ?? '')] });
	const [firstStep, secondStep, thirdStep] = records.filter(({ kind }) => kind === 'step');
	const unmarked: string[] = [];
	const found = new Set<string>();
	const visits: [string, Record<string, string>, string?][] = [
		...routes.filter((route) => !route.includes('[')).map((route): [string, object] => [route, {}]),
		['/me/plan', {}, '?view=goals'],
		['/me/plan/[step]', { step: firstStep?.id ?? '' }],
		['/me/plan/[step]', { step: secondStep?.id ?? '' }],
		['/me/plan/[step]', { step: thirdStep?.id ?? '' }],
		['/me/appointments/[id]', { id: 'appointment' }],
		...['obstacle', 'in words', 'problem', 'change', 'relapse', 'moved', 'refused'].map((id) => [
			'/me/reports/[id]',
			{ id }
		]),
		['/me/events/[id]', { id: 'event' }],
		...['question-event', 'decision-decision', 'answer-look', 'result-result', 'restart-restart'].map(
			(id) => ['/me/papers/[id]', { id }]
		),
		['/me/report', {}, `?step=${firstStep?.id}`],
		['/me/reflect', {}, `?step=${firstStep?.id}`],
		['/me/problem', {}, `?step=${firstStep?.id}`],
		['/me/if-then', {}, `?step=${firstStep?.id}`],
		['/me/if-then/[id]', { id: 'if_then_plan' }],
		['/me/plan/disagree', {}, `?step=${firstStep?.id}`]
	] as never;
	for (const [route, params, query = ''] of visits) {
		const html = await read(route, params, query);
		for (const [name, said] of Object.entries(words))
			for (const lang of heard(html, said)) {
				found.add(name);
				if (lang !== other) unmarked.push(`${route}${query}: ${name}`);
			}
	}

	expect([...found].sort()).toEqual(Object.keys(words).sort());
	expect([...new Set(unmarked)]).toEqual([]);
});

test('an agency with a Welsh name is called by it for whoever reads in Welsh, and by the other for everybody else', async () => {
	const step = aStep(1, { actor: 'agency' });
	const referral = referralRecord({ stepId: step.id, agencyName: 'Riverside', agencyNameCy: 'Glan yr Afon' });
	for (const [language, name, other] of [
		['en', 'Riverside', 'Glan yr Afon'],
		['cy', 'Glan yr Afon', 'Riverside']
	] as const) {
		const records = [planRecord(), aGoal(1), step, referral];
		const { read } = readerOf({ records, language, text: await loadPersonText(language) });
		const html = await read('/me/plan/[step]', { step: step.id });
		expect(html).toContain(name);
		expect(html).not.toContain(other);
	}
});
