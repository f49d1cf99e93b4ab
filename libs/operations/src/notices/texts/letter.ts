// What a mail says, part by part, before it is laid out as plain text or HTML. It holds no markup.
export interface Letter {
  greeting: string;
  sentence: string;
  details: [label: string, text: string][];
  action: string;
  link: string;
  closing: string;
}
