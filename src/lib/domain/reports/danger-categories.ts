import type { ObstacleCategory } from './vocabulary.ts';

/** Tiles behind which a person may be in danger, whatever they write (design: domain.md "Obstacles"). */
export const dangerCategories: readonly ObstacleCategory[] = ['mental_health', 'scared', 'nowhere_to_stay'];
