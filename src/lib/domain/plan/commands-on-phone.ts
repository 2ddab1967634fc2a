import { timesOf, type OnPhone } from '#lib/domain/declarations/on-phone.ts';
import { textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import { allClaims, claimBeside } from './claims.ts';
import type { planCommands } from './commands.ts';
import type { PlanRecord, StepRecord } from './record.ts';

/** A day among answers that are no days, such as `before`. */
const dayOrNull = (value: string): string | null => (/^\d/.test(value) ? value : null);

export const planOnPhone = {
	'step.claim': {
		fromForm: (form) => ({
			stepId: textOf(form, 'stepId'),
			words: textOf(form, 'words'),
			doneOn: dayOrNull(textOf(form, 'doneOn'))
		}),
		// When it was done was not asked.
		upgrades: [(older) => ({ ...older, doneOn: null })],
		changes: (records, { id, payload: { stepId, words, doneOn }, ...given }) =>
			records.change('step', stepId, (step) =>
				// The server's own copy of this claim may already carry an answer.
				step.claim && allClaims(step.claim).some((one) => one.id === id || one.tappedAt === given.tap.at)
					? step
					: {
							...step,
							claim: claimBeside(step.claim, { id, ...timesOf(given), words, doneOn, answer: null })
						}
			)
	},
	'step.choose': {
		fromForm: (form) => ({ stepIds: textsOf(form, 'stepId') }),
		changes: (records, { payload: { stepIds } }) =>
			records.changeEach('plan', (plan) => ({ ...plan, choices: stepIds }))
	}
} satisfies OnPhone<typeof planCommands, PlanRecord | StepRecord>;
