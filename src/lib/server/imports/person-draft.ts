import type {
	ImportedAppointment,
	ImportedCase,
	ImportedGoal,
	ImportedNeed,
	ImportedOrder,
	ImportedPractitioner,
	ImportedReferral,
	ImportedRequirement,
	ImportedStep,
	ImportedWarning
} from '#lib/domain/imports/imported-case.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import {
	derivedIdentifier,
	personIdentifier,
	type SourceSystem
} from '#lib/server/commands/imports/source-identity.ts';

export type Identity = Omit<ImportedCase['person'], 'id' | 'crn'>;
type StaffOnly = ImportedCase['staffOnly'][number];

/** What one file says about one person, as it is put together response by response. */
export class PersonDraft {
	readonly crn: string;
	/** The day on which the file is read; null where that does not matter. */
	readonly today: LocalDate | null;
	/** Null where the file has only a case reference number. */
	identity: Identity | null = null;
	practitioner: ImportedPractitioner | undefined;
	plan: ImportedCase['plan'];
	/** Whether the file says that there is no home to visit. */
	hasNoFixedAbode = false;
	readonly orders = new Map<Identifier, ImportedOrder>();
	readonly requirements = new Map<Identifier, ImportedRequirement>();
	readonly needs = new Map<Identifier, ImportedNeed>();
	readonly goals = new Map<Identifier, ImportedGoal>();
	readonly steps = new Map<Identifier, ImportedStep>();
	readonly appointments = new Map<Identifier, ImportedAppointment>();
	readonly referrals = new Map<Identifier, ImportedReferral>();
	readonly warnings = new Map<Identifier, ImportedWarning>();
	readonly staffOnly = new Map<Identifier, StaffOnly>();
	readonly fillsGaps = new Set<Identifier>();

	constructor(crn: string, today: LocalDate | null) {
		this.crn = crn;
		this.today = today;
	}

	idOf(system: SourceSystem, kind: string, sourceId: string): Identifier {
		return derivedIdentifier(system, this.crn, kind, sourceId);
	}

	/** Keeps words that only staff may read. The same words on the same topic are kept once. */
	keepForStaff(system: SourceSystem, topic: string, sourceId: string, body: string): void {
		const id = this.idOf(system, `staff:${topic}`, sourceId);
		this.staffOnly.set(id, { id, topic, body });
	}

	/** The payload of `case.import`, for the person this turns out to be. */
	toCase(identity: Identity): ImportedCase {
		return {
			person: { id: personIdentifier(this.crn), crn: this.crn, ...identity },
			...(this.practitioner && { practitioner: this.practitioner }),
			...(this.plan && { plan: this.plan }),
			orders: [...this.orders.values()],
			requirements: [...this.requirements.values()],
			needs: [...this.needs.values()],
			goals: [...this.goals.values()],
			steps: [...this.steps.values()],
			appointments: [...this.appointments.values()],
			...(this.referrals.size > 0 && { referrals: [...this.referrals.values()] }),
			...(this.warnings.size > 0 && { warnings: [...this.warnings.values()] }),
			staffOnly: [...this.staffOnly.values()],
			fillsGaps: [...this.fillsGaps]
		};
	}
}

/** How much of each kind a file held for one person. */
export type Understood = Record<
	| 'people'
	| 'practitioners'
	| 'orders'
	| 'requirements'
	| 'needs'
	| 'plans'
	| 'goals'
	| 'steps'
	| 'appointments'
	| 'outcomes'
	| 'warnings'
	| 'staffNotes',
	number
>;

export function countOf(imported: ImportedCase): Understood {
	const notes = [...imported.goals, ...imported.appointments].flatMap(({ staffNotes }) => staffNotes);
	return {
		people: 1,
		practitioners: imported.practitioner ? 1 : 0,
		orders: imported.orders.length,
		requirements: imported.requirements.length,
		needs: imported.needs.length,
		plans: imported.plan ? 1 : 0,
		goals: imported.goals.length,
		steps: imported.steps.length,
		appointments: imported.appointments.length,
		outcomes: imported.appointments.filter(({ outcome }) => outcome !== null).length,
		warnings: imported.warnings?.length ?? 0,
		staffNotes: imported.staffOnly.length + notes.length
	};
}
