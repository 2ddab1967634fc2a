import { acceptableReasonEntries } from './acceptable-reasons.ts';
import { decisionOutcomeEntries, enforcementActionEntries, whoTakesActionEntries } from './decisions.ts';
import type { PolicyEntry } from './entry.ts';
import { evidenceWindowEntries } from './evidence-windows.ts';
import { rulesEntries } from './index.ts';
import { mustOrMayEntries, mustOrMayStaffEntries } from './must-or-may.ts';
import { outcomeEntries } from './outcomes.ts';
import { usualSettings } from './settings.ts';
import { statutoryWarningEntries } from './statutory-warning.ts';

/** Every entry there is, each once; how long things take as it usually is. Far more than a phone needs at a time. */
export const allEntries: readonly PolicyEntry[] = [
	...rulesEntries,
	...Object.values(outcomeEntries),
	...Object.values(acceptableReasonEntries),
	...Object.values(decisionOutcomeEntries),
	...Object.values(enforcementActionEntries),
	...Object.values(whoTakesActionEntries),
	...Object.values(mustOrMayEntries),
	...Object.values(mustOrMayStaffEntries),
	...statutoryWarningEntries,
	...evidenceWindowEntries(usualSettings)
];
