import * as z from 'zod/mini';

const LONGEST_REPLY_DAYS = 20;

/** What an area may set of how it answers people. */
const ReplySettings = z.object({
	/** Working days after the one on which something arrived. */
	replyWithinWorkingDays: z.int().check(z.minimum(1), z.maximum(LONGEST_REPLY_DAYS))
});

export const ReplySetting = z.keyof(ReplySettings);
export type ReplySetting = z.infer<typeof ReplySetting>;

export function isReplySettingInRange(name: ReplySetting, value: number): boolean {
	return ReplySettings.shape[name].safeParse(value).success;
}
