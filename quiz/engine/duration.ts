/** A time as clocks of sports have it, e.g. 245 seconds → `4:05`. */
export const sayDuration = (seconds: number): string => {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};
