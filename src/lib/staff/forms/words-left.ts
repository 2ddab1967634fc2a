import type { FormValues } from '#lib/domain/commands/form-reader.ts';
import type { RefusedForm } from '#lib/domain/commands/refused-form.ts';

/** Fields that take words, of the forms for a goal or a step; those about one rule are named with it: `override-…`. */
const written =
	/^(?:title|description|actorName|strengths|because|doing|removeReason|override-.+|withdraw-.+)$/;

/** The words of a refused form that are saved nowhere, for a page that has no such form any more. */
export function wordsLeft(form: RefusedForm | null, saved: FormValues): string[] {
	return Object.entries(form?.typed ?? {})
		.filter(([name]) => written.test(name))
		.flatMap(([name, values]) => values.filter((value) => !(saved[name] ?? []).includes(value)))
		.filter((value) => value.trim() !== '');
}
