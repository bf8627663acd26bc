import { config } from 'zod';

// Before any schema is made: the page’s policy forbids code that is made from text, and even trying is complained of.
config({ jitless: true });
