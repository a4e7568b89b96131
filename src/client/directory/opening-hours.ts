/** When a service is open: day from Monday (0), and times as `09:00`. */
interface Opening {
  day: number;
  open: string;
  close: string;
}

/**
 * The day of the week (0: Monday) and the time in Latvia.
 * @example latvianTime(new Date('2026-11-23T07:30:00Z')) // { day: 0, time: '09:30' }
 */
export function latvianTime(now: Date): { day: number; time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Riga',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return {
    day: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday')),
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** The opening that holds now, or undefined. */
export const openAt = (plan: Opening[], { day, time }: { day: number; time: string }) =>
  plan.find((one) => one.day === day && one.open <= time && time < one.close);

/** Reads `0 09:00 17:00,1 09:00 17:00`. */
export const openingsOf = (text: string): Opening[] =>
  text.split(',').flatMap((one) => {
    const [day, open, close] = one.trim().split(' ');
    return day && open && close ? [{ day: Number(day), open, close }] : [];
  });
