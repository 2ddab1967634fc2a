import { askWhatArrived } from './ask-delivered.ts';
import { neverThrows } from './never-throws.ts';
import type { Outbox } from './outbox.ts';
import { putNewsOut } from './put-news-out.ts';
import { putDueOut } from './put-due-out.ts';
import { sendDue } from './send-due.ts';

/** One run of the job: what fell due and what changed is put out, what is due is sent, and providers are asked what arrived. */
export async function workOutbox(given: Outbox): Promise<{ due: number; notSent: number; sent: number }> {
	const outbox = neverThrows(given);
	const fellDue = await putDueOut(outbox);
	// Before anything is sent: what was changed back is no news by then.
	const news = await putNewsOut(outbox);
	const sent = await sendDue(outbox);
	await askWhatArrived(outbox);
	return { due: fellDue.due + news.due, notSent: fellDue.notSent + news.notSent, sent };
}
