import type { KindToRead, ReportKind } from '#lib/domain/reports/report-kinds.ts';

interface KindText {
	/** What comes of it, while it is on the phone alone and once we have it. */
	onceSent: string;
	next: string;
	/** Beside words that may be of danger. */
	wrote: string;
	/** On Today, where their own words do not say it all. */
	says: string | null;
}

interface StaffKindText {
	name: string;
	heading: string;
	/** Over the list of this kind alone. */
	list: string;
	/** Over the form that answers it. */
	answer: string;
}

/** What each kind of report is called, wherever it is named. */
export type ReportKindsText = {
	[Kind in ReportKind]: KindText & (Kind extends KindToRead ? { staff: StaffKindText } : object);
};

export const reportKindsEn: ReportKindsText = {
	obstacle: {
		onceSent: 'Once it is sent, your officer will read it and answer. You will see the answer on Home.',
		next: 'Your officer will read it and answer. You will see the answer on Home.',
		wrote: 'They wrote this about something in the way.',
		says: null,
		staff: {
			name: 'Something in the way',
			heading: 'What is in the way',
			list: 'In the way',
			answer: 'Your answer'
		}
	},
	positive_change: {
		onceSent: 'Once it is sent, your officer can read it. You can see it again under Progress.',
		next: 'Your officer can read it. You can see it again under Progress.',
		wrote: 'They wrote this under “Went well”.',
		says: null,
		staff: {
			name: 'Something that went well',
			heading: 'Something went well',
			list: 'Went well',
			answer: 'Your reply'
		}
	},
	reflection: {
		onceSent: 'Once it is sent, your officer can read it and answer. It is never used against you.',
		next: 'Your officer can read it and answer. It is never used against you.',
		wrote: 'They wrote this when they thought back.',
		says: null,
		staff: { name: 'What they think', heading: 'What they think', list: 'Reflections', answer: 'Your reply' }
	},
	relapse: {
		onceSent:
			'Once it is sent, your officer will read it and offer support. You will see the answer on Home.',
		next: 'Your officer will read it and offer support. You will see the answer on Home.',
		wrote: 'They wrote this about drink or drugs again.',
		says: null,
		staff: {
			name: 'Drink or drugs again',
			heading: 'Drink or drugs again',
			list: 'Drink or drugs',
			answer: 'Support you offer'
		}
	},
	circumstance_change: {
		onceSent: 'Once it is sent, your officer will read it and look at your plan with it in mind.',
		next: 'Your officer will read it and look at your plan with it in mind. You tell it once.',
		wrote: 'They wrote this about something that changed in their life.',
		says: null,
		staff: {
			name: 'Something changed',
			heading: 'Something changed in their life',
			list: 'Changed',
			answer: 'Your answer, and the plan'
		}
	},
	proposal: {
		onceSent: 'Once it is sent, your officer will read it and answer. You will see the answer on Home.',
		next: 'Your officer will read it and answer. You will see the answer on Home.',
		wrote: 'They wrote this as an idea for the plan.',
		says: 'Has an idea for the plan.'
	},
	disagreement: {
		onceSent: 'Once it is sent, it stays on record. Your officer will read it and answer.',
		next: 'It stays on record. Your officer will read it and answer.',
		wrote: 'They wrote this to disagree with the plan.',
		says: 'Does not agree with the plan.'
	}
};
