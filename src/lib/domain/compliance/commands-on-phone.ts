import { asSent, withOneMore, type OnPhone, type ShownRecords } from '#lib/domain/declarations/on-phone.ts';
import { textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import type { complianceCommands } from './commands.ts';
import type { ExplanationRequestRecord } from './explanation.ts';
import type { ComplianceEventRecord, DecisionGiven } from './record.ts';

type Records = ShownRecords<ComplianceEventRecord | ExplanationRequestRecord>;

/** The event in which this decision was made. */
function changeDecided(
	records: Records,
	decisionId: string,
	next: (event: ComplianceEventRecord) => ComplianceEventRecord
): void {
	records.changeEach('compliance_event', (event) =>
		event.decisions.some(({ id }) => id === decisionId) ? next(event) : event
	);
}

function withDecision(
	decisions: DecisionGiven[],
	decisionId: string,
	next: (decision: DecisionGiven) => DecisionGiven
): DecisionGiven[] {
	return decisions.map((decision) => (decision.id === decisionId ? next(decision) : decision));
}

export const complianceOnPhone = {
	'account.give': {
		fromForm: (form) => ({
			eventId: textOf(form, 'eventId'),
			categories: textsOf(form, 'category'),
			wishes: textsOf(form, 'wish'),
			words: textOf(form, 'words'),
			proof: textOf(form, 'proof')
		}),
		adds: (records, given) => {
			const { eventId, ...account } = given.payload;
			records.change('compliance_event', eventId, (event) => ({
				...event,
				accounts: withOneMore(event.accounts, { ...account, ...asSent(given), recordedBy: null })
			}));
		}
	},
	'decision.read': {
		fromForm: (form) => ({ decisionId: textOf(form, 'decisionId') }),
		changes: (records, { payload: { decisionId }, tap }) =>
			changeDecided(records, decisionId, (event) => ({
				...event,
				decisions: withDecision(event.decisions, decisionId, (decision) => ({
					...decision,
					readAt: decision.readAt ?? tap.at
				})),
				// Answers to requests to look again stand on the same page, and are read with it.
				looks: event.looks.map((look) =>
					look.answer ? { ...look, answer: { ...look.answer, readAt: look.answer.readAt ?? tap.at } } : look
				)
			}))
	},
	'look.ask': {
		fromForm: (form) => ({
			eventId: textOf(form, 'eventId'),
			askedOf: textOf(form, 'askedOf'),
			words: textOf(form, 'words'),
			proof: textOf(form, 'proof')
		}),
		adds: (records, given) => {
			const { eventId, ...look } = given.payload;
			const unanswered = { decisionId: null, byItself: false, answer: null };
			records.change('compliance_event', eventId, (event) => ({
				...event,
				looks: withOneMore(event.looks, { ...look, ...asSent(given), ...unanswered })
			}));
		}
	},
	'explanation.ask': {
		fromForm: (form) => ({ words: textOf(form, 'words') }),
		adds: (records, given) =>
			records.add({ kind: 'explanation_request', ...given.payload, ...asSent(given), answeredId: null })
	},
	'pulse.give': {
		fromForm: (form) => ({
			decisionId: textOf(form, 'decisionId'),
			saidMySide: textOf(form, 'saidMySide'),
			understoodWhy: textOf(form, 'understoodWhy'),
			treatedWithRespect: textOf(form, 'treatedWithRespect')
		}),
		changes: (records, { payload: { decisionId } }) =>
			changeDecided(records, decisionId, (event) => ({
				...event,
				decisions: withDecision(event.decisions, decisionId, (decision) => ({
					...decision,
					pulseGiven: true
				}))
			}))
	}
} satisfies OnPhone<typeof complianceCommands, ComplianceEventRecord | ExplanationRequestRecord>;
