import { AnsweredHow, MessageSide } from '#lib/domain/messages/record.ts';
import { instant, like, orNull, text } from './checks.ts';
import { sent } from './report-shapes.ts';
import type { ShapesOf } from './shapes-of.ts';

export const messageShapes = {
	messages: {
		...sent,
		side: like(MessageSide),
		words: text,
		by_account: orNull(text),
		by_name: orNull(text),
		answered_at: orNull(instant),
		answered_how: orNull(like(AnsweredHow)),
		answered_by: orNull(text),
		answer_id: orNull(text)
	}
} satisfies ShapesOf<'messages'>;
