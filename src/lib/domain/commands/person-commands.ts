import type * as z from 'zod/mini';
import { accessCommands } from '#lib/domain/access/commands.ts';
import { appointmentCommands } from '#lib/domain/appointments/commands.ts';
import { complianceCommands } from '#lib/domain/compliance/commands.ts';
import { messageCommands } from '#lib/domain/messages/commands.ts';
import { noticeCommands } from '#lib/domain/notices/commands.ts';
import { peopleCommands } from '#lib/domain/people/commands.ts';
import { planCommands } from '#lib/domain/plan/commands.ts';
import { reportCommands } from '#lib/domain/reports/commands.ts';
import type { DangerSource } from '#lib/domain/reports/vocabulary.ts';

/** What a service user can give: all that a phone has to check. */
export const personCommands = {
	...accessCommands,
	...peopleCommands,
	...appointmentCommands,
	...planCommands,
	...reportCommands,
	...complianceCommands,
	...messageCommands,
	...noticeCommands
} satisfies Record<string, { by: readonly ['service_user']; wrote: DangerSource | undefined }>;

export type PersonCommandType = keyof typeof personCommands;
export type PersonPayloadOf<Type extends PersonCommandType> = z.infer<
	(typeof personCommands)[Type]['payload']
>;
