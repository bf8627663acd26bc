/** A count goes in so many steps, none longer than this, in seconds. */
const fewestSteps = 10;
const longestStepSeconds = 5;

/**
 * Calls once, after so many seconds in which the program was awake.
 *
 * A program that is stopped, on a machine that sleeps or with a debugger, finds its timers overdue when it goes on, and would
 * take its threads for slow, which were stopped as it was. A step that is overdue counts as one.
 *
 * @param seconds - Infinity never calls
 * @returns ends the count
 */
export function countDown(seconds: number, onEnd: () => void): () => void {
  if (seconds === Infinity) return () => {};
  let steps = Math.max(fewestSteps, Math.ceil(seconds / longestStepSeconds));
  const timer = setInterval(
    () => {
      steps -= 1;
      if (steps > 0) return;
      clearInterval(timer);
      onEnd();
    },
    (seconds * 1000) / steps,
  );
  return () => clearInterval(timer);
}
