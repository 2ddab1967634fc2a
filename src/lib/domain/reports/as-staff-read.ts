import type { sent } from './record.ts';
import type { StrengthRecord } from './strength-record.ts';
import type { KindTakenBack } from './taken-back-by.ts';
import type { CanBeTakenBack, EntriesTakenBack } from './taken-back.ts';

/** What staff still read of an entry that was taken back: when it was read and taken back, and what was answered. */
type Facts = 'kind' | 'id' | keyof typeof sent | 'takenBackAt' | 'answers';
type Words<Kind extends KindTakenBack> = Required<Omit<EntriesTakenBack[Kind], Facts>>;

/** In the place of all that the person said or chose. A field that is new does not compile until it is here too. */
const withoutWords: { [Kind in KindTakenBack]: Words<Kind> } = {
	positive_change: { changeKind: 'went_well', area: null, words: '', strength: '', noticedBy: null },
	reflection: {
		about: { kind: 'life' },
		prompt: 'own_words',
		words: '',
		feeling: null,
		wouldRatherTalk: false,
		problem: null
	},
	circumstance_change: { changed: [], since: null, wanted: [], words: '', lookOn: null, lookedAgainOn: null }
};

/** What somebody named themselves and does not keep is theirs alone; of what an officer suggested, they see what came of it. */
function isLetGoByItsWriter(record: { kind: string }): boolean {
	if (record.kind !== 'strength') return false;
	const { namedBy, state } = record as StrengthRecord;
	return namedBy === 'person' && state !== 'kept';
}

/**
 * A record as staff read it; null where it is not there for them. What was taken back before anybody had read it is as if it had
 * never been; of what was read first, they are told that, and none of its words. A plan that its person let go is there no more.
 */
export function asStaffRead<Found extends { kind: string }>(record: Found): Found | null {
	if (isLetGoByItsWriter(record)) return null;
	if ('letGoAt' in record && record.letGoAt !== null) return null;
	const entry = record as Partial<CanBeTakenBack>;
	if (entry.takenBackAt == null) return record;
	if (entry.seenAt == null || entry.seenAt > entry.takenBackAt) return null;
	return { ...record, ...withoutWords[record.kind as KindTakenBack] };
}
