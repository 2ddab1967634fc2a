import { partsOf } from './parts.ts';
import { weights } from './weights.ts';

/** From here on a sentence is danger now, and from there on a hint at it. */
export const NOW = -3;
export const HINT = -9;

/** How much more each part is said by people in danger than by others, in tenths: the table has one line for each weight. */
const weighed = new Map(
	weights
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [weight = '', parts = ''] = line.split(':');
			return parts.split(',').map((part) => [part, Number(weight)] as const);
		})
);

/** What the heaviest sentence of a text weighs. */
export function heaviest(text: string): number {
	const each = partsOf(text).map((parts) =>
		[...parts].reduce((sum, part) => sum + (weighed.get(part) ?? 0), 0)
	);
	return Math.max(...each);
}
