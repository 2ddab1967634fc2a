import { errorsCy } from '#lib/i18n/shared/errors.cy.ts';
import type { PublicText } from './en.ts';

export const publicCy: PublicText = { errors: errorsCy };
