import * as z from 'zod/mini';
import { allLanguages, type Language as LanguageTag } from './language.ts';

export const Language = z.enum(allLanguages as [LanguageTag, ...LanguageTag[]]);
export type Language = LanguageTag;
