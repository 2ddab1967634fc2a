import * as z from 'zod/mini';
import { AppointmentReply } from '#lib/domain/appointments/words.ts';
import { ImportedCase } from '#lib/domain/imports/imported-case.ts';
import { AnswerObstacle, ReportObstacle, WithdrawObstacle } from '#lib/domain/obstacles/commands.ts';
import {
	AcknowledgePositiveChange,
	AnswerReflection,
	RecordPositiveChange,
	RecordReflection
} from '#lib/domain/progress/commands.ts';
import { Language } from '#lib/domain/snapshot/records.ts';
import { Identifier } from '#lib/domain/time/identifier.ts';
import { words } from './envelope.ts';

/**
 * Every change there is, by type: version and payload. A payload of an older version stays accepted for at least
 * twelve months, because a phone can be off for that long.
 */
export const commands = {
	'obstacle.report': { version: 1, payload: ReportObstacle },
	'obstacle.withdraw': { version: 1, payload: WithdrawObstacle },
	'positive_change.record': { version: 1, payload: RecordPositiveChange },
	'reflection.record': { version: 1, payload: RecordReflection },
	'appointment.reply': {
		version: 1,
		payload: z.object({ appointmentId: Identifier, reply: AppointmentReply })
	},
	'step.claim': { version: 1, payload: z.object({ stepId: Identifier, words }) },
	'answer.read': {
		version: 1,
		payload: z.object({ answerIds: z.array(Identifier).check(z.maxLength(200)) })
	},
	'settings.change': {
		version: 1,
		payload: z.object({
			language: z.optional(Language),
			textSize: z.optional(z.enum(['normal', 'large', 'largest']))
		})
	},
	'report.see': {
		version: 1,
		payload: z.object({ kind: z.enum(['obstacle', 'positive_change', 'reflection']), id: Identifier })
	},
	'obstacle.answer': { version: 1, payload: AnswerObstacle },
	'positive_change.acknowledge': { version: 1, payload: AcknowledgePositiveChange },
	'reflection.answer': { version: 1, payload: AnswerReflection },
	'claim.answer': {
		version: 1,
		payload: z.object({ stepId: Identifier, confirmed: z.boolean(), words })
	},
	'sign_in_code.issue': { version: 1, payload: z.object({ personId: Identifier }) },
	'case.import': { version: 1, payload: ImportedCase }
} as const;

export type CommandType = keyof typeof commands;
export type PayloadOf<Type extends CommandType> = z.infer<(typeof commands)[Type]['payload']>;

export interface Command<Type extends CommandType = CommandType> {
	id: string;
	type: Type;
	version: number;
	occurredAt: number;
	timeZone: string;
	payload: PayloadOf<Type>;
}

export function isCommandType(type: string): type is CommandType {
	return Object.hasOwn(commands, type);
}
