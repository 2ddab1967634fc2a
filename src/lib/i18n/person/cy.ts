import { errorsCy } from '#lib/i18n/shared/errors.cy.ts';
import type { PersonText } from './en.ts';

export const personCy: PersonText = { errors: errorsCy };
