import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { reportKinds } from '#lib/domain/reports/report-kinds.ts';
import { listing } from '#lib/server/http/listing.ts';
import { commandIdOf } from '#lib/server/forms/command-from-form.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { typedIn, type FormValues } from '#lib/domain/text/form-reader.ts';
import {
	answerFrom,
	answerProblems,
	changeAnswerFrom,
	changeAnswerProblems,
	relapseAnswerFrom,
	relapseAnswerProblems,
	replyProblems,
	typedAnswer,
	type AnswerProblem,
	type TypedAnswer
} from '#lib/domain/reports/answer-form.ts';
import { allLanguages } from '#lib/domain/text/language.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { dangerOf } from '#lib/domain/reports/danger/danger-of-entry.ts';
import type { RecordedRelapse } from '#lib/domain/reports/recorded-relapse.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { refusedAs } from '#lib/server/forms/refused.ts';
import { givePractitionerCommand, type Given } from '#lib/server/forms/staff-command.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { isPrefetch } from '#lib/server/http/prefetch.ts';
import { readComing } from '#lib/server/queries/appointments/appointment.ts';
import { readWhereItStands } from '#lib/server/queries/reports/where-it-stands.ts';
import { isDangerOpen } from '#lib/server/queries/reports/danger-signs.ts';
import { readStops } from '#lib/server/queries/people/stops.ts';
import {
	readRecordedRelapse,
	readReport,
	type NamedReport,
	type Report
} from '#lib/server/queries/reports/read-reports.ts';
import { openReport } from '#lib/server/forms/reports/open-report.ts';
import { reportAddress } from '#lib/staff/addresses.ts';
import type { Actions, PageServerLoad, RouteParams } from './$types';

function namedBy({ person: personId, kind, report: id }: RouteParams): NamedReport {
	return { personId, kind, id };
}

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const { database, now } = event.locals;
	const found = await openReport(database, actor, namedBy(event.params), now, isPrefetch(event));
	if (!found) return refuse(event, 'not_found');
	const { report, language: personLanguage, ...about } = found;
	const recorded = await readRecordedRelapse(database.kysely, actor, found);
	return {
		...about,
		stops: await readStops(database.kysely, actor, about.personId, now),
		dangerOf: (await isDangerOpen(database.kysely, actor, about.personId)) ? about.personId : null,
		report,
		appointment:
			report.kind === 'obstacle' && report.about.kind === 'appointment'
				? await readWhereItStands(database.kysely, about.personId, report)
				: null,
		coming:
			report.kind === 'obstacle' && report.about.kind !== 'appointment'
				? await readComing(database.kysely, about.personId, now)
				: null,
		personLanguage,
		recorded,
		danger: mayBeDanger(report, recorded),
		commandId: newIdentifier(now),
		sent: event.url.searchParams.has('sent')
	};
});

function mayBeDanger(report: Report, recorded: RecordedRelapse | null): boolean {
	const entry = recorded ? { safeNow: recorded.safeNow, words: recorded.facts } : report;
	return dangerOf(entry) !== 'none';
}

interface Posted {
	report: Report;
	commandId: string;
	typed: FormValues;
	problems: AnswerProblem[];
}

async function readPosted(event: RequestEvent<RouteParams>): Promise<Posted> {
	const actor = requirePractitioner(event);
	const { database, now } = event.locals;
	const found = await readReport(database.kysely, actor, namedBy(event.params));
	if (!found) return refuse(event, 'not_found');
	const form = await event.request.formData();
	const typed = typedIn(form);
	const problems = problemsOf(found.report, typedAnswer(typed), localDate(now));
	return { report: found.report, commandId: commandIdOf(form, now), typed, problems };
}

function problemsOf({ kind }: Report, typed: TypedAnswer, today: LocalDate): AnswerProblem[] {
	if (kind === 'obstacle') return answerProblems(typed, today);
	if (kind === 'relapse') return relapseAnswerProblems(typed, today);
	if (kind === 'circumstance_change') return changeAnswerProblems(typed, today);
	const sentences = allLanguages.flatMap((language) => staffText(language).suggestions.sentences[kind]);
	return replyProblems(typed.words, sentences);
}

function give(event: RequestEvent, { report, commandId, typed: values }: Posted): Promise<Given> {
	const typed = typedAnswer(values);
	const words = typed.words.trim();
	switch (report.kind) {
		case 'obstacle':
			return givePractitionerCommand(event, 'obstacle.answer', commandId, {
				...answerFrom(report.id, typed),
				seen: values['seen']?.[0]
			});
		case 'relapse':
			return givePractitionerCommand(event, 'relapse.answer', commandId, relapseAnswerFrom(report.id, typed));
		case 'circumstance_change':
			return givePractitionerCommand(event, 'circumstance_change.answer', commandId, {
				...changeAnswerFrom(report.id, typed),
				seen: values['seen']?.[0]
			});
		default: {
			const { command, names } = reportKinds[report.kind].answer;
			const payload = { [names]: report.id, words } as PayloadOf<typeof command>;
			return givePractitionerCommand(event, command, commandId, payload);
		}
	}
}

/** All that was typed, and what to put right; a preview is an answer that was not sent. */
function notSent(isPreview: boolean, { commandId, typed, problems }: Posted) {
	return { action: 'answer', isPreview, commandId, typed, problems, stale: null };
}

export const actions: Actions = {
	preview: async (event) => notSent(true, await readPosted(event)),
	send: async (event) => {
		const posted = await readPosted(event);
		if (posted.problems.length > 0) return refusedAs('invalid_payload', notSent(false, posted));
		const given = await give(event, posted);
		if (!given.ok) {
			const { commandId, code, detail } = given;
			const problems: AnswerProblem[] = Array.isArray(detail) ? detail : [{ field: 'words', code }];
			return refusedAs(code, notSent(false, { ...posted, commandId, problems }));
		}
		redirect(303, `${reportAddress(namedBy(event.params))}?sent`);
	}
};
