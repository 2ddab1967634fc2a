import { kindsTakenBack, takenBackBy } from '#lib/domain/reports/taken-back-by.ts';
import type { CanBeTakenBack } from '#lib/domain/reports/taken-back.ts';
import type { Me } from '#lib/person/me.svelte.ts';

const commands: readonly string[] = [
	'obstacle.withdraw',
	...kindsTakenBack.map((kind) => takenBackBy[kind].command)
];

/** Whether a command takes back what its payload names. */
export function takesBack(type: string): boolean {
	return commands.includes(type);
}

type Reader = Pick<Me, 'text' | 'moment'>;

/**
 * What taking it back will do, said before it is done: who may have read it, what staff see afterwards, what stays.
 * @param isDanger whether its words came first on their officer's list
 */
export function beforeTakingBack(me: Reader, entry: CanBeTakenBack, isDanger: boolean): string[] {
	const text = me.text.takeBack;
	const { kind, receivedAt, seenAt, answers } = entry;
	return [
		receivedAt === null ? text.unsent : seenAt === null ? text.unread : text.read(me.moment(seenAt)),
		seenAt === null ? text.willGo : text.willBeSeen,
		...(answers.length > 0 ? [text.answersStay] : []),
		...(kind === 'circumstance_change' ? [text.changeStays] : []),
		isDanger ? text.dangerStays : text.limit
	];
}

/**
 * What taking it back has done, as far as it has.
 * @param isUnsent whether this phone has still to tell us
 */
export function afterTakingBack(
	me: Reader & Pick<Me, 'whenSent'>,
	entry: CanBeTakenBack,
	{ isUnsent, isDanger }: { isUnsent: boolean; isDanger: boolean }
): string[] {
	const text = me.text.takeBack;
	const { receivedAt, seenAt, takenBackAt } = entry;
	if (takenBackAt == null) return [];
	if (isUnsent && receivedAt === null) return [text.unsentYet, text.unsentBoth, me.whenSent];
	if (isUnsent) return [text.unsentYet, text.untilThen, me.whenSent];
	return [
		text.done(me.moment(takenBackAt)),
		seenAt === null ? text.wasNotRead : text.wasRead(me.moment(seenAt)),
		text.yours,
		...(isDanger ? [text.dangerStays] : [])
	];
}
