import { config } from 'zod';

// Before any schema is made. A page’s policy forbids code that is made from text, and even trying is complained of; and a
// program that reads one scenario waits longer for such code than for the check.
config({ jitless: true });
