import type { PersonCommandType, PersonPayloadOf } from '#lib/domain/commands/person-commands.ts';
import type { PlanOrder } from '#lib/domain/plan/plan-order.ts';
import { knownClock, NOTHING_KNOWN } from './clock.ts';
import { replacedBy } from './replaced-by.ts';
import type { CopyReading } from './copy-reading.ts';
import type { SendDirectly } from './direct.ts';
import type { Drafts } from './drafts.ts';
import type { Entry } from './entry.ts';
import { NotSaved, StorageFault } from './faults.ts';
import { newEntry, PayloadFault } from './new-entry.ts';
import { askToPersist } from './persistence.ts';
import type { PhoneCopy } from './phone-copy.svelte.ts';
import type { Reach } from './reach.svelte.ts';
import type { Store } from './store.ts';
import type { Sync } from './sync.ts';

/** What a form says besides its words, as `World.give` has it. */
export interface GivenWith {
	draft?: string;
	id?: string;
	mends?: string | undefined;
}

interface Parts {
	/** Null where this browser gives no storage, as is `sync`. */
	store: Store | null;
	sync: Sync | null;
	sendDirectly: SendDirectly;
	drafts: Drafts;
	copy: PhoneCopy;
	reading: CopyReading;
	reach: Reach;
}

/** What a person does with what is kept on this phone: nothing of it is needed before the first tap. */
export class Giving {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** As `World.give` says. @throws PayloadFault | NotSaved */
	async give<Type extends PersonCommandType>(
		type: Type,
		payload: PersonPayloadOf<Type>,
		{ draft, id, mends }: GivenWith
	): Promise<{ id: string }> {
		const { sync, copy, reading, reach } = this.#parts;
		const clock = await reach.tolerating(async () => knownClock(await this.kept().readMeta()));
		const entry = newEntry(type, payload, Date.now(), id, clock ?? NOTHING_KNOWN);
		const isKept = await reach.tolerating(async () => {
			await this.kept().add(entry, { draft, refused: mends, replaces: replacedBy(entry) });
			return true;
		});
		if (!isKept) {
			await this.#sendAtOnce(entry, draft);
			return { id: entry.id };
		}
		reach.storage = null;
		await copy.reading;
		reading.show(entry);
		askToPersist();
		void sync?.now();
		return { id: entry.id };
	}

	/** As `World.discard` says. */
	async discard(id: string, draft: string): Promise<void> {
		await this.kept().discard(id, draft);
		this.#parts.drafts.letGo(draft);
		await this.#parts.copy.reading;
	}

	async sendAgain(id: string): Promise<void> {
		await this.kept().requeue(id);
		await this.#parts.sync?.now();
	}

	/** As `World.leaveOutDamaged` says. */
	async leaveOutDamaged(): Promise<number> {
		const { readRecord } = await import('#lib/domain/records/unreadable.ts');
		// Noted first: a copy that is not known to be damaged is shown whole.
		await this.#parts.reach.tolerating(async () => this.kept().noteDamage());
		return this.#parts.reading.leaveOut(
			({ body }) => body.kind === 'unreadable' || readRecord(body) !== null
		);
	}

	async forgetLoss(): Promise<void> {
		await this.kept().forgetLoss();
		await this.#parts.copy.reading;
	}

	/** As `World.keepOrder` says. */
	async keepOrder(order: PlanOrder): Promise<void> {
		const of = this.#parts.copy.cursorOfAll;
		if (of === null) return;
		try {
			await this.kept().keepPlanOrder(order, of);
		} catch (fault) {
			// It can be made again, and nothing of the person's is lost with it.
			if (!(fault instanceof StorageFault)) throw fault;
		}
	}

	/** @throws StorageFault where there is none */
	kept(): Store {
		const { store } = this.#parts;
		if (!store) throw new StorageFault('storage_unavailable', null);
		return store;
	}

	async #sendAtOnce(entry: Entry, draft: string | undefined): Promise<void> {
		const { store, sendDirectly, reach, reading } = this.#parts;
		const outcome = await sendDirectly(entry);
		if (outcome.kind === 'refused') throw new PayloadFault([outcome.code ?? 'unexpected']);
		if (outcome.kind === 'unknown') throw new NotSaved(reach.storage ?? 'storage_failed', null);
		reading.showSent(outcome.entry);
		// Letting go of a draft needs no room. If it fails too, the draft turns up again: better than lost.
		if (draft !== undefined) await reach.tolerating(async () => store?.dropDraft(draft));
	}
}
