import { acceptableReasonEntries } from './appointments/acceptable-reasons.ts';
import {
	decisionOutcomeEntries,
	enforcementActionEntries,
	whoTakesActionEntries
} from './compliance/decisions.ts';
import type { PolicyEntry } from './entries/policy-entry.ts';
import { evidenceWindowEntries } from './compliance/evidence-windows.ts';
import { rulesEntries } from './index.ts';
import { lighterEntries } from './people/lighter.ts';
import { recognitionEntries } from './reports/recognition.ts';
import { mustOrMayEntries, mustOrMayStaffEntries } from './compliance/must-or-may.ts';
import { outcomeEntries } from './appointments/outcomes.ts';
import { changeEntries } from './reports/changes.ts';
import { usualSettings } from './compliance/usual-settings.ts';
import { statutoryWarningEntries } from './compliance/statutory-warning.ts';

/** Every entry there is, each once; how long things take as it usually is. Far more than a phone needs at a time. */
export const allEntries: readonly PolicyEntry[] = [
	...rulesEntries,
	...lighterEntries,
	...changeEntries,
	...Object.values(outcomeEntries),
	...Object.values(acceptableReasonEntries),
	...Object.values(decisionOutcomeEntries),
	...Object.values(enforcementActionEntries),
	...Object.values(whoTakesActionEntries),
	...Object.values(mustOrMayEntries),
	...Object.values(mustOrMayStaffEntries),
	...statutoryWarningEntries,
	...recognitionEntries,
	...evidenceWindowEntries(usualSettings)
];
