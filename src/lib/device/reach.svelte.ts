import { StorageFault, type StorageFaultCode } from './faults.ts';
import { forgetPerson } from './person-on-phone.ts';
import type { Contact } from './sync-state.ts';

/** What is known of the two places that keep a person's words: this phone's storage, and the server. */
export class Reach {
	contact = $state.raw<Contact>('unknown');
	/** Why this phone cannot keep anything, where that is so. */
	storage = $state.raw<StorageFaultCode | null>(null);
	/** True once both were asked, as far as they answer. */
	hasLooked = $state.raw(false);

	/** Goes on without what a fault of the storage kept it from. */
	async tolerating<Result>(work: () => Promise<Result>): Promise<Result | null> {
		try {
			return await work();
		} catch (fault) {
			this.noteFault(fault);
			return null;
		}
	}

	noteFault(error: unknown): void {
		this.hasLooked = true;
		if (!(error instanceof StorageFault)) throw error;
		this.storage = error.code;
	}

	noteContact(contact: Contact): void {
		this.hasLooked = true;
		this.contact = contact;
		if (contact !== 'other_person') return;
		// Somebody else signed in on this phone: their pages, not these, and nothing of these is sent as theirs.
		forgetPerson();
		location.assign('/me');
	}
}
