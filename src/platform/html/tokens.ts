import { ErrorCodes, type ParserError, type Token, Tokenizer, type TokenHandler } from 'parse5';

/** What is wrong in a text by the letter, and read alike by everybody: a lone `<` or `&`, odd characters. */
const TOLERATED: ReadonlySet<string> = new Set([
  ErrorCodes.invalidFirstCharacterOfTagName,
  ErrorCodes.controlCharacterInInputStream,
  ErrorCodes.noncharacterInInputStream,
  ErrorCodes.unknownNamedCharacterReference,
  ErrorCodes.missingSemicolonAfterCharacterReference,
  ErrorCodes.absenceOfDigitsInNumericCharacterReference,
  ErrorCodes.unexpectedCharacterInUnquotedAttributeValue,
  ErrorCodes.nonVoidHtmlElementStartTagWithTrailingSolidus,
]);

/**
 * The tokens of an HTML text as the standard's tokeniser gives them, each written in one way: text as `=text`, a start
 * tag as its name and attributes, an end tag as `/name`, a comment as `!text`. Null for a text that programs may read
 * differently: attributes twice, odd characters in tags, U+0000, a doctype, a tag or comment without an end.
 *
 * The caller has bounded the number of attributes: the tokeniser compares each with all before it.
 */
export function readTokens(source: string): readonly string[] | null {
  const reader = new TokenReader();
  new Tokenizer({ sourceCodeLocationInfo: false }, reader).write(source, true);
  return reader.finished();
}

class TokenReader implements TokenHandler {
  private readonly tokens: string[] = [];
  private text = '';
  private isSound = true;

  finished(): readonly string[] | null {
    this.flush();
    return this.isSound ? this.tokens : null;
  }

  onParseError({ code }: ParserError): void {
    if (!TOLERATED.has(code)) this.isSound = false;
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    this.text += chars;
  }

  onWhitespaceCharacter({ chars }: Token.CharacterToken): void {
    this.text += chars;
  }

  onNullCharacter(): void {
    this.isSound = false;
  }

  onStartTag({ tagName, attrs }: Token.TagToken): void {
    this.flush();
    this.tokens.push(JSON.stringify([tagName, ...attrs.map(({ name, value }) => [name, value])]));
  }

  onEndTag({ tagName }: Token.TagToken): void {
    this.flush();
    this.tokens.push(`/${tagName}`);
  }

  onComment({ data }: Token.CommentToken): void {
    this.flush();
    this.tokens.push(`!${data}`);
  }

  onDoctype(): void {
    this.isSound = false;
  }

  onEof(): void {
    this.flush();
  }

  private flush(): void {
    if (this.text === '') return;
    this.tokens.push(`=${this.text}`);
    this.text = '';
  }
}
