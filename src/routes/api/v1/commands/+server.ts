import { CommandBatch, LARGEST_BATCH, type CommandResult } from '#lib/domain/commands/envelope.ts';
import { requireServiceUserApi, type ServiceUserActor } from '#lib/server/access/guards.ts';
import { answerBatch } from '#lib/server/commands/answer-batch.ts';
import { ownJson, problem } from '#lib/server/http/problem.ts';
import { readJson } from '#lib/server/http/read-json.ts';
import type { RequestHandler } from './$types';

/**
 * What a phone has to say, in one batch; each item is answered by itself, after it is durably written. A command that
 * cannot be taken never holds up the ones behind it.
 */
export const POST: RequestHandler = async (event) => {
	const actor = requireServiceUserApi(event);
	if (actor instanceof Response) return actor;
	const { language, now, requestId } = event.locals;
	const body = await readJson(event.request, LARGEST_BATCH.bytes);
	if (!body.ok) return problem(body.code, requestId, language);
	const batch = CommandBatch.safeParse(body.value);
	if (!batch.success) return problem('malformed', requestId, language);
	if (batch.data.personId !== actor.personId) return problem('wrong_person', requestId, language);
	const { sentAt, commands } = batch.data;
	const { results, later } = await answerBatch(event.locals, atClock(actor, sentAt, now), commands);
	const headers: HeadersInit = later ? { 'retry-after': String(later.retryAfterS) } : {};
	// Also what cannot read the items then knows to wait.
	if (later && results.every(isBusy)) return problem(later.code, requestId, language, headers, { results });
	return ownJson({ results }, headers);
};

/** How far the phone's clock is out, as it says what time it is there. */
function atClock(actor: ServiceUserActor, sentAt: number | undefined, now: number): ServiceUserActor {
	if (!actor.device || sentAt === undefined) return actor;
	return { ...actor, device: { ...actor.device, clockOffset: now - sentAt } };
}

function isBusy({ status }: CommandResult): boolean {
	return status === 'busy';
}
