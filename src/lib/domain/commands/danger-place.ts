import type { CommandType, PayloadOf } from './commands.ts';
import type { DangerSource } from '#lib/domain/reports/vocabulary.ts';

/** Where an entry's words are found again: under its own id, or with the step or event that they are about. */
export interface DangerPlace {
	wrote: DangerSource;
	subjectId: string;
}

const ownEntry = (wrote: DangerSource) => (_payload: unknown, id: string) => ({ wrote, subjectId: id });

/** By the command that brought them; what is not here is not known to hold words, and is found with what was not taken. */
const places: { [Type in CommandType]?: (payload: PayloadOf<Type>, id: string) => DangerPlace } = {
	'obstacle.report': ownEntry('obstacle'),
	'positive_change.record': ownEntry('positive_change'),
	'reflection.record': ownEntry('reflection'),
	'relapse.report': ownEntry('relapse'),
	'goal.propose': ownEntry('proposal'),
	'step.propose': ownEntry('proposal'),
	'plan.disagree': ownEntry('disagreement'),
	'step.claim': ({ stepId }) => ({ wrote: 'step', subjectId: stepId }),
	'account.give': ({ eventId }) => ({ wrote: 'account', subjectId: eventId }),
	'look.ask': ({ eventId }) => ({ wrote: 'look', subjectId: eventId })
};

export function dangerPlace<Type extends CommandType>(
	type: Type,
	payload: PayloadOf<Type>,
	id: string
): DangerPlace {
	return places[type]?.(payload, id) ?? { wrote: 'not_taken', subjectId: id };
}
