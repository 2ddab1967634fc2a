import type { CalendarText } from './calendar.en.ts';

export const calendarCy: CalendarText = { title: 'Calendr' };
