import { done } from './case-shapes.ts';
import { day, text } from './checks.ts';
import type { ShapesOf } from './shapes-of.ts';

export const attentionShapes = {
	put_offs: {
		id: text,
		person_id: text,
		kind: text,
		subject_id: text,
		until: day,
		words: text,
		mark: text,
		...done
	}
} satisfies ShapesOf<'put_offs'>;
