/* Lua's own tokens, cut exactly where its lexer cuts them (llex.c of 5.4), with lines. */
#ifndef SCRIPT_TOKEN_H
#define SCRIPT_TOKEN_H

#include <stdbool.h>
#include <stddef.h>

/* One-character tokens are their character. */
typedef enum TokenKind {
  TOKEN_END = 256, /* the end, or a place where no token can be */
  TOKEN_BAD,
  TOKEN_NAME,
  TOKEN_STRING,
  TOKEN_NUMBER,
  TOKEN_CONCAT,
  TOKEN_DOTS,
  TOKEN_EQ,
  TOKEN_NE,
  TOKEN_LE,
  TOKEN_GE,
  TOKEN_IDIV,
  TOKEN_SHL,
  TOKEN_SHR,
  TOKEN_LABEL, /* :: */
  TOKEN_AND,
  TOKEN_BREAK,
  TOKEN_DO,
  TOKEN_ELSE,
  TOKEN_ELSEIF,
  TOKEN_CLOSE /* end */,
  TOKEN_FALSE,
  TOKEN_FOR,
  TOKEN_FUNCTION,
  TOKEN_GOTO,
  TOKEN_IF,
  TOKEN_IN,
  TOKEN_LOCAL,
  TOKEN_NIL,
  TOKEN_NOT,
  TOKEN_OR,
  TOKEN_REPEAT,
  TOKEN_RETURN,
  TOKEN_THEN,
  TOKEN_TRUE,
  TOKEN_UNTIL,
  TOKEN_WHILE,
} TokenKind;

typedef struct Token {
  size_t start, end; /* bytes of the source */
  int kind;
  int line; /* on which it begins */
} Token;

typedef struct Lexer {
  const char *text;
  size_t length;
  size_t at;
  int line;
} Lexer;

/* The next token; blanks and comments are passed over. Ever TOKEN_END at the end, TOKEN_BAD where
 * the source has none (an open string, a character that begins nothing). */
Token token_next(Lexer *lexer);

/* True if the token's bytes are `word`. */
bool token_is(const Lexer *lexer, Token token, const char *word);

#endif
