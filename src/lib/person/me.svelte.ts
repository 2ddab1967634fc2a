import { createContext } from 'svelte';
import type { World } from '#lib/device/world.svelte.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { Language } from '#lib/domain/text/language.ts';
import type { KeptOrder } from '#lib/domain/plan/plan-order.ts';
import type { PlanInOrder } from '#lib/domain/plan/sequence-shapes.ts';
import type { Snapshot } from '#lib/domain/records/snapshot.ts';
import { localDate, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import { formatDate, formatMoment } from '#lib/i18n/dates.ts';
import { loadPersonText, personTexts } from '#lib/i18n/catalogues/person-text.ts';
import type { PersonText } from '#lib/i18n/catalogues/person.en.ts';

const MINUTE_MS = 60_000;

/** The catalogue in one language. */
export interface Words {
	language: Language;
	text: PersonText;
}

/** Puts a plan in its order, or goes by the one that is kept. */
type PlanOf = (snapshot: Snapshot, today: LocalDate, kept: KeptOrder) => PlanInOrder;

/** What every page of the person's app reads: their world, the words to say it in, and what time it is. */
export class Me {
	readonly world: World;
	#words: () => Words;
	#planOf: PlanOf;
	#now = $state(0);

	readonly today: LocalDate = $derived.by(() => localDate(this.#now));

	/** The plan in its order. */
	readonly plan: PlanInOrder = $derived.by(() => this.#planOf(this.snapshot, this.today, this.world));

	constructor(world: World, words: () => Words, planOf: PlanOf) {
		this.world = world;
		this.#words = words;
		this.#planOf = planOf;
		this.#now = this.#thisMinute();
	}

	get snapshot(): Snapshot {
		return this.world.snapshot;
	}

	get text(): PersonText {
		return this.#words().text;
	}

	/** To be awaited before a page says why a command was refused: few are, and those words are many. */
	async prepareErrors(): Promise<void> {
		do await loadPersonText(this.language, ['errors']);
		while (
			// The language may have changed meanwhile.
			personTexts.missing(this.language, ['errors']).length > 0
		);
	}

	/** Why a command was refused. Where those words could not be fetched, that it was. */
	whyRefused(code: ErrorCode): string {
		const { errors, onPhone }: Partial<Pick<PersonText, 'errors'>> & Pick<PersonText, 'onPhone'> = this.text;
		return errors?.[code] ?? onPhone.unsent.refused;
	}

	get language(): Language {
		return this.#words().language;
	}

	/**
	 * When what waits on this phone goes off, as far as this phone knows. To be said only of what is not sent yet.
	 */
	get whenSent(): string {
		const { whenSent } = this.text.onPhone;
		const { status } = this.world.sync;
		if (status === 'signed_out') return whenSent.signedOut;
		return status === 'no_signal' ? whenSent.noSignal : whenSent.soon;
	}

	/** As `whenSent`, of these: that one was refused comes first, for there the person has something to do. */
	whenSentOf(entries: readonly { id: string }[]): string {
		const isRefused = entries.some(({ id }) => this.world.whereabouts(id)?.kind === 'refused');
		return isRefused ? this.text.onPhone.unsent.refused : this.whenSent;
	}

	/** To the minute, on the server's clock as far as this phone knows it. */
	get now(): Instant {
		return this.#now;
	}

	/** "Thursday 26 November"; with the year where it is not this one. */
	date(date: LocalDate): string {
		return formatDate(this.language, date, this.today.slice(0, 4));
	}

	/** "Thursday 26 November, 10:30am". */
	moment(instant: Instant): string {
		return formatMoment(this.language, instant, this.today.slice(0, 4));
	}

	/** A day with its year, whichever year it is: what is over is easily taken for what is to come. */
	fullDate(date: LocalDate): string {
		return formatDate(this.language, date, '');
	}

	/** The day of a moment, as `date` writes it. */
	day(instant: Instant): string {
		return this.date(localDate(instant));
	}

	/** For a page that is kept or printed: every day of it carries its year, whenever somebody reads it. */
	onPaper(): Me {
		return new MeOnPaper(this.world, this.#words, this.#planOf);
	}

	/** Browser only. @returns how to stop */
	startClock(): () => void {
		const tick = () => (this.#now = this.#thisMinute());
		const timer = setInterval(tick, MINUTE_MS / 4);
		// A phone that slept all night shows yesterday until the next tick.
		document.addEventListener('visibilitychange', tick);
		return () => {
			clearInterval(timer);
			document.removeEventListener('visibilitychange', tick);
		};
	}

	#thisMinute(): Instant {
		return Math.floor(this.world.now() / MINUTE_MS) * MINUTE_MS;
	}
}

class MeOnPaper extends Me {
	override date(date: LocalDate): string {
		return this.fullDate(date);
	}

	override moment(instant: Instant): string {
		return formatMoment(this.language, instant, '');
	}
}

export const [useMe, provideMe] = createContext<Me>();
