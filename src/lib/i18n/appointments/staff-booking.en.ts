import type { CameOfChoice } from '#lib/domain/appointments/offered-times.ts';
import type { ClashKind } from '#lib/domain/appointments/clash-kinds.ts';
import type { AskedBy } from '#lib/domain/appointments/vocabulary.ts';
import type { Repeats } from '#lib/domain/appointments/booking.ts';
import { plural } from '#lib/domain/text/plural.ts';
import { withinSentence } from '#lib/i18n/dates.ts';

/** Booking, moving and cancelling an appointment. */
export const bookingEn = {
	title: 'Book an appointment',
	heading: 'Book an appointment',
	link: 'Book an appointment',
	moveLink: 'Move it',
	cancelLink: 'Cancel it',
	callLink: 'Make it a call this once',
	offerLink: 'Offer other times',
	saved: {
		booked: 'Booked. They can read it now.',
		moved: 'Moved. They read the new time and why. It never counts against them.',
		cancelled: 'Cancelled. They read why. It never counts against them.',
		day: 'Done. Each of them reads it. Nothing of it counts against anybody.'
	},
	died: 'Nothing is booked for somebody who has died.',
	notOpen: 'This appointment is over, or does not take place any more. Nothing of it can be changed here.',
	known: 'What to take into account',
	choose: 'Choose',
	kind: 'What kind of appointment',
	on: 'Day',
	at: 'Time',
	atHint: 'For example: 9:30, 14:00 or 2pm.',
	minutes: 'How many minutes',
	limits: {
		minutes: (least: number, most: number) =>
			`How many minutes: give a whole number from ${least} to ${most}.`,
		times: (most: number) => `How many in all: give a whole number from 1 to ${most}.`
	},
	officer: 'Whose diary it stands in',
	officerHint: 'The page looks whether the time is free there.',
	somebodyElse: 'Nobody’s here: somebody else sees them',
	withName: 'Who sees them',
	withNameHint: 'Only where it is somebody else: a name or an agency.',
	office: 'Office',
	noOffice: 'No office of ours',
	place: 'Another place',
	placeHint: 'Only where it is no office of ours.',
	address: 'Its address, a line each',
	telephone: 'Telephone',
	telephoneHint: 'The number that rings them, or that they ring.',
	videoLink: 'Link for a video call',
	videoLinkHint: 'From https:// on.',
	theyRead: 'They read this.',
	arranged: 'What is arranged for them',
	arrangedHint: 'An interpreter, an adjustment, or how a call reaches them. They read this.',
	requirement: 'What it is part of',
	noRequirement: 'Of no requirement',
	order: 'Under which order',
	orderHint: 'Only where more than one runs, or it is part of no requirement.',
	noOrder: 'As the requirement says',
	enforceable: 'Do they have to come?',
	enforceableHint: 'Only under an order that runs on that day. If not, a miss asks nothing of them.',
	mustCome: 'Yes, it is part of what the court ordered',
	mayCome: 'No, they may come',
	whoAsked: 'Who asked for it',
	askedBy: {
		officer: 'I did',
		service_user: 'They did',
		agency: 'An agency',
		office: 'Our office',
		court: 'A court'
	} satisfies Record<AskedBy, string>,
	why: 'Why',
	whyHint: 'They read this. So write “you”.',
	repeats: 'How often',
	repeatsHint: 'At the same time of the clock, also when the clocks change.',
	repeat: { once: 'Once', weekly: 'Each week', fortnightly: 'Every second week' } satisfies Record<
		Repeats,
		string
	>,
	times: 'How many in all, if it is more than one',
	save: 'Book it',
	saveAllTheSame: 'Book it all the same',
	clash: {
		heading: 'This meets something',
		change: 'You can change it below, or say why it is so all the same.',
		appointment: (day: string, time: string, kind: string, withName: string | null) =>
			`They have something on ${day} at ${time}: ${kind}${withName ? `, with ${withName}` : ''}.`,
		odd_hour: (day: string, time: string, later: { said: string; typed: string } | null) =>
			`It begins at ${time}, very early or very late: ${day}.${later ? ` If you mean ${later.said}, write ${later.typed}.` : ''}`,
		diary: (day: string, time: string, kind: string) => `The diary is taken on ${day} at ${time}: ${kind}.`,
		bank_holiday: (day: string) => `It is a bank holiday in England and Wales: ${day}.`,
		holidays_not_known: (day: string) => `No bank holidays are known for that year yet: ${day}.`,
		weekend: (day: string) => `It is a weekend: ${day}.`,
		office_closed: (day: string, reason: string) => `The office is closed on ${day}: ${reason}`,
		office_shut: (day: string) => `The office is not open at that time: ${day}.`,
		custody: (day: string) => `They are in custody as far as we know today. You chose ${day}.`,
		circumstance: (day: string, topic: string, said: string) =>
			`It may not be a time for them: ${day}. ${topic}: ${said}`,
		travel_from_hours: (day: string, topic: string, said: string, travel: string) =>
			`They may not get there in time, or back: ${day}. They travel ${travel}. ${topic}: ${said}`,
		travel_between: (day: string, time: string, kind: string, gap: string, travel: string) =>
			`${gap} lie between this and what they have on ${day} at ${time}: ${kind}. They travel ${travel}.`,
		gap: (count: number) =>
			plural('en', count, { one: () => 'Only 1 minute', other: (many) => `Only ${many} minutes` }),
		severalNotSeen: 'Nothing is saved yet. Some of these times meet something: see below, and choose.',
		severalReasonMissing: 'Write why it is these times all the same. They read it.',
		reason: 'Why all the same',
		reasonHint: 'They read this.'
	},
	move: {
		title: 'Move an appointment',
		heading: 'Move an appointment',
		intro: 'The first time stays on record as moved. What they said about it is kept, and it never counts.',
		answers: 'This answers what they told you, in the same step.',
		why: 'Why it is moved',
		save: 'Move it',
		saveAllTheSame: 'Move it all the same'
	},
	cancel: {
		title: 'Cancel an appointment',
		heading: 'Cancel an appointment',
		intro: 'It then does not take place, and nothing stands in its place. It never counts.',
		why: 'Why it does not take place',
		save: 'Cancel it'
	},
	inAnswer: {
		which: 'Does this answer what they told you?',
		yes: (when: string) => `Yes, what they told you: ${when}`,
		no: 'No. What they told you stays open, and waits on Today.',
		heading: 'Answer by changing an appointment',
		how: 'What you write there is your answer, in the same step.',
		none: 'Nothing is in the book for them.'
	},
	offer: {
		title: 'Offer other times',
		heading: 'Offer other times',
		back: 'What they told you',
		nobodyAsked:
			'Times are offered in answer to what they told you. Open that first, from their appointments.',
		intro:
			'They choose one with a tap, or say that none works. Until then the appointment stands, and nothing is booked.',
		time: (number: number) => `Time ${number}`,
		leaveOut: 'Leave the day and the time empty if you do not need it.',
		why: 'What you want to say with it',
		whyHint: 'They read this. So write “you”.',
		save: 'Offer these times',
		saveAllTheSame: 'Offer them all the same',
		offered: 'Times that were offered',
		waits: 'They have not chosen yet. The appointment stands.',
		neverChose: 'They had not chosen when the appointment began.',
		one: (kind: string, when: string, place: string | null) =>
			`${kind}, ${withinSentence(when)}${place ? `, ${place}` : ''}`,
		chose: (when: string) => `They chose ${withinSentence(when)}.`,
		came: {
			moved: 'It is booked in the place of the one they had.',
			none_works: 'None of these times works for them. The appointment stands.',
			not_free: 'It was not free any more when their choice came. The appointment stands.',
			past: 'It had passed when their choice came. The appointment stands.',
			begun: 'The appointment had begun when they chose. Nothing was moved.',
			changed: 'Something was changed or answered before their choice came. Nothing was moved.',
			officer_changed: 'The case had changed hands before they chose. The appointment stands.'
		} satisfies Record<CameOfChoice, string>
	},
	day: {
		title: 'Change a whole day',
		heading: 'Change a whole day',
		link: 'Change a whole day',
		intro:
			'For a day on which the office is shut or you are away. Each person reads why. It counts against nobody.',
		ofOwn: 'Yours, and those of whoever you cover for. For a whole team, its manager does this.',
		ofTeam: 'Those of your whole team. If another team shares the office, its manager does the same there.',
		office: 'At which office',
		officeHint: 'What people come there for. Calls and visits at home are left out.',
		anyOffice: 'At any, and calls and visits too',
		kind: 'What kind',
		anyKind: 'Any kind',
		count: (count: number) =>
			plural('en', count, {
				one: () => '1 appointment can still be changed.',
				other: (many) => `${many} appointments can still be changed.`
			}),
		read: 'Only those whose appointment is ticked read it.',
		ticked: (count: number) =>
			plural('en', count, { one: () => '1 is ticked.', other: (many) => `${many} are ticked.` }),
		people: (count: number) =>
			plural('en', count, { one: () => '1 person reads it.', other: (many) => `${many} people read it.` }),
		asked:
			'They told us something about this time, and it is still open. Changing the day does not answer it.',
		toAsked: 'Read it and answer',
		more: (count: number) =>
			plural('en', count, {
				one: () => '1 more stands here once these are changed.',
				other: (many) => `${many} more stand here once these are changed.`
			}),
		which: 'Which day',
		show: 'Show the day',
		none: 'No appointment that can still be changed is in the book on this day.',
		choose: 'Which appointments',
		notChosen: 'What others lead, or what is with somebody else, is not ticked. It may still take place.',
		row: (time: string, name: string, kind: string, officer: string | null, withName: string | null) =>
			`${time}, ${name}: ${kind}${withName ? `, with ${withName}` : ''}${officer ? ` (${officer})` : ''}`,
		what: 'What becomes of them',
		whatMissing: 'Choose what becomes of them: cancelled, or moved.',
		cancel: 'They are cancelled',
		move: 'They are moved to another day, at the same time',
		moveTo: 'The other day',
		why: 'Why',
		save: 'Change them all',
		clashReasonHint:
			'Everybody reads this whose new time meets something. Write nothing of one that another is not to know.'
	},
	asked: {
		heading: 'Times that work for them',
		time: (day: string, time: string) => `${day}, ${time}`,
		anyTime: 'any time',
		take: (when: string) => `Move it to ${withinSentence(when)}`,
		stands: 'Until you answer, the first time stands. They read that too.',
		before: 'They said this of the time before. Moving it did not answer it.',
		standsNow: 'Until you answer, the new time stands. They read that too.',
		unanswered: 'They asked before it began, and nobody had answered by then. That is ours, and not theirs.'
	},
	booked: (by: string, when: string) => `Booked by ${by}. ${when}.`,
	chosen: 'They chose from the times that were offered.',
	/** Of what was booked, moved or cancelled. */
	askedFor: {
		officer: 'Their officer asked for it.',
		service_user: 'They asked for it.',
		agency: 'An agency asked for it.',
		office: 'Our office asked for it.',
		court: 'A court asked for it.'
	} satisfies Record<AskedBy, string>,
	whyWords: (words: string) => `Why: ${words}`,
	clashWords: (words: string) => `Why this time all the same: ${words}`,
	arrangedWords: (words: string) => `Arranged: ${words}`,
	changed: {
		moved: (by: string, when: string) => `Moved by ${by}. ${when}.`,
		cancelled: (by: string, when: string) => `Cancelled by ${by}. ${when}.`,
		died: (by: string, when: string) =>
			`Taken out of the book when a death was recorded. ${by}, ${withinSentence(when)}.`
	},
	met: (kinds: string) => `When it was booked it met: ${kinds}.`,
	metKind: {
		odd_hour: 'an hour that is very early or very late',
		appointment: 'something else they have',
		diary: 'something in the diary',
		bank_holiday: 'a bank holiday',
		holidays_not_known: 'a year whose bank holidays were not known',
		weekend: 'a weekend',
		office_shut: 'a time when the office is not open',
		office_closed: 'a day when the office is closed',
		custody: 'that they were in custody',
		circumstance: 'a time that is not theirs to give',
		travel: 'too little time for the way'
	} satisfies Record<ClashKind, string>,
	toReport: 'It answers what they told you',
	openLink: 'Open it',
	movedTo: (when: string) => `It was moved. It now stands here: ${withinSentence(when)}.`,
	changedHere: 'It was cancelled here, so there is nothing to record or to change. It never counts.',
	toNew: 'Open the new time',
	toFirst: 'Open the first time',
	repliedToFirst: (reply: string) => `About the first time they said: ${reply}.`,
	told: {
		heading: 'The case system says otherwise',
		time: (when: string) => `There it is at another time: ${withinSentence(when)}.`,
		off: 'There it does not take place.',
		outcome: (outcome: string) => `There it says how it went: ${outcome}.`,
		found: (when: string) => `First seen in an import: ${withinSentence(when)}.`,
		again: (by: string, when: string) =>
			`One of this kind and time was cancelled here by ${by}: ${withinSentence(when)}. The case system has it again, so it stands as a new one. If it is not to be, cancel it here too.`,
		toCancelled: 'Open the cancelled one',
		stands: 'What was done here stands. Put it right there, or move it here.'
	}
};

export type BookingText = typeof bookingEn;
