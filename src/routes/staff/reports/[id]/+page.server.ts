import { listing } from '#lib/server/http/listing.ts';
import { commandIdOf } from '#lib/server/forms/command-from-form.ts';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
	answerFrom,
	answerProblems,
	relapseAnswerFrom,
	relapseAnswerProblems,
	replyProblems,
	typedAnswer,
	type AnswerProblem,
	type TypedAnswer
} from '#lib/domain/obstacles/answer-form.ts';
import { hintsAtDanger } from '#lib/domain/obstacles/danger.ts';
import { relapseHintsAtDanger } from '#lib/domain/relapse/danger.ts';
import type { RecordedRelapse } from '#lib/domain/relapse/recorded.ts';
import { newIdentifier } from '#lib/domain/time/identifier.ts';
import { errorCodes, type ErrorCode } from '#lib/domain/errors/codes.ts';
import { requirePractitioner } from '#lib/server/auth/guards.ts';
import { givePractitionerCommand, type Given } from '#lib/server/forms/staff-command.ts';
import { refuse } from '#lib/server/http/gate.ts';
import { isPrefetch } from '#lib/server/http/prefetch.ts';
import { readStops } from '#lib/server/queries/people/stops.ts';
import { readRecordedRelapse, readReport, type Report } from '#lib/server/queries/reports.ts';
import { openReport } from '#lib/server/reports/open-report.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const { database, now } = event.locals;
	const found = await openReport(database, actor, event.params, now, isPrefetch(event));
	if (!found) return refuse(event, 'not_found');
	const { report, language: personLanguage, ...about } = found;
	const recorded = await readRecordedRelapse(database.kysely, actor.practitionerId, found);
	return {
		...about,
		stops: await readStops(database.kysely, actor, about.personId, now),
		report,
		personLanguage,
		recorded,
		danger: mayBeDanger(report, recorded),
		commandId: newIdentifier(now),
		sent: event.url.searchParams.has('sent')
	};
});

function mayBeDanger(report: Report, recorded: RecordedRelapse | null): boolean {
	if (recorded) return relapseHintsAtDanger({ safeNow: recorded.safeNow, words: recorded.facts });
	if (report.kind === 'relapse') return relapseHintsAtDanger(report);
	return hintsAtDanger({
		categories: report.kind === 'obstacle' ? report.categories : [],
		words: report.words
	});
}

interface Posted {
	report: Report;
	commandId: string;
	typed: TypedAnswer;
	problems: AnswerProblem[];
}

async function readPosted(event: RequestEvent<{ id: string }>): Promise<Posted> {
	const actor = requirePractitioner(event);
	const { database, now } = event.locals;
	const found = await readReport(database.kysely, actor.practitionerId, event.params);
	if (!found) return refuse(event, 'not_found');
	const form = await event.request.formData();
	const typed = typedAnswer(form);
	const problems = problemsOf(found.report, typed);
	return { report: found.report, commandId: commandIdOf(form, now), typed, problems };
}

function problemsOf({ kind }: Report, typed: TypedAnswer): AnswerProblem[] {
	if (kind === 'obstacle') return answerProblems(typed);
	return kind === 'relapse' ? relapseAnswerProblems(typed) : replyProblems(typed.words);
}

function give(event: RequestEvent, { report, commandId, typed }: Posted): Promise<Given> {
	const words = typed.words.trim();
	switch (report.kind) {
		case 'obstacle':
			return givePractitionerCommand(event, 'obstacle.answer', commandId, answerFrom(report.id, typed));
		case 'relapse':
			return givePractitionerCommand(event, 'relapse.answer', commandId, relapseAnswerFrom(report.id, typed));
		case 'positive_change':
			return givePractitionerCommand(event, 'positive_change.acknowledge', commandId, {
				positiveChangeId: report.id,
				words
			});
		case 'reflection':
			return givePractitionerCommand(event, 'reflection.answer', commandId, {
				reflectionId: report.id,
				words
			});
	}
}

/** What a refused page needs to show again: all that was typed, and what to put right. */
function refusedPage({ typed }: Posted, commandId: string, problems: AnswerProblem[], code: ErrorCode) {
	return fail(errorCodes[code], { commandId, typed, problems, preview: false });
}

export const actions: Actions = {
	preview: async (event) => {
		const { commandId, typed, problems } = await readPosted(event);
		return { commandId, typed, problems, preview: true };
	},
	send: async (event) => {
		const posted = await readPosted(event);
		const { problems } = posted;
		if (problems.length > 0) return refusedPage(posted, posted.commandId, problems, 'invalid_payload');
		const given = await give(event, posted);
		if (!given.ok)
			return refusedPage(posted, given.commandId, [{ field: 'words', code: given.code }], given.code);
		redirect(303, `/staff/reports/${posted.report.id}?sent`);
	}
};
