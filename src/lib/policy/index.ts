import { disagreeEntries } from './compliance/disagree.ts';
import type { PolicyEntry, Topic } from './entries/policy-entry.ts';
import { goodReasonEntries } from './compliance/good-reasons.ts';
import { howItIsDecidedEntries } from './compliance/how-it-is-decided.ts';
import { consequenceEntries } from './compliance/ladder.ts';
import { mySayEntries } from './compliance/my-say.ts';
import { orderEntries } from './people/order-kinds.ts';
import { proofEntries } from './reports/proof.ts';
import { requirements } from './people/requirements.ts';
import { settingEntries } from './compliance/usual-settings.ts';
import { startingAgainEntries } from './compliance/starting-again.ts';
import { unpaidWorkEntries } from './people/unpaid-work.ts';
import { expectEntries } from './people/what-you-can-expect.ts';

/*
 * The texts about law and policy that the Rules pages read. What goes with a word of the fair process (an outcome, a reason, a
 * decision, an action) is found by that word in a module of its own, as are settings, bank holidays and labels; `all-entries.ts`
 * holds every entry there is.
 */

const requirementEntries = Object.values(requirements).flatMap(({ meaning, keeping, ifYouCannot }) => [
	meaning,
	keeping,
	ifYouCannot
]);

const byTopic = {
	consequences: consequenceEntries,
	good_reasons: goodReasonEntries,
	proof: proofEntries,
	my_say: mySayEntries,
	how_it_is_decided: howItIsDecidedEntries,
	disagree: disagreeEntries,
	starting_again: startingAgainEntries,
	what_you_can_expect: expectEntries,
	requirement: requirementEntries,
	order: orderEntries,
	unpaid_work: unpaidWorkEntries,
	setting: settingEntries
} satisfies Partial<Record<Topic, readonly PolicyEntry[]>>;

/** What the Rules pages read, each entry once. */
export const rulesEntries: readonly PolicyEntry[] = Object.values(byTopic).flat();
