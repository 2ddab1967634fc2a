/** The plain page behind "Hide". It says nothing but the day. */
export const calendarEn = { title: 'Calendar' };
export type CalendarText = typeof calendarEn;
