import { choosesAnew, isChoice } from '#lib/domain/commands/chosen-anew.ts';
import { envelopeIn } from './envelope-in.ts';
import type { Entry } from './entry.ts';

/** What an entry takes the place of, of all that waits to be sent; undefined where it is no choice. */
export function replacedBy(entry: Entry): ((unsent: Entry) => boolean) | undefined {
	const given = envelopeIn(entry);
	if (given === null || !isChoice(given)) return undefined;
	return (unsent) => {
		const before = envelopeIn(unsent);
		return before !== null && choosesAnew(given, before);
	};
}
