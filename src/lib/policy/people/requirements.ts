import type { RequirementKind } from '#lib/domain/people/vocabulary.ts';
import type { RequirementText } from './requirement-text.ts';
import { limitRequirements } from './requirements-limits.ts';
import { treatmentRequirements } from './requirements-treatment.ts';
import { workRequirements } from './requirements-work.ts';

export const requirements: Record<RequirementKind, RequirementText> = {
	...workRequirements,
	...treatmentRequirements,
	...limitRequirements
};
