/* A lexer that only finds where tokens begin and end: values are Lua's business. It follows llex.c
 * case by case, because what this one took for a string and Lua for code (or the other way round)
 * would go past the rewriting. Characters are ASCII by comparison, never by <ctype.h>. */
#include "script/token.h"

#include <string.h>

static int peek(const Lexer *lexer, size_t ahead) {
  size_t at = lexer->at + ahead;
  return at < lexer->length ? (unsigned char)lexer->text[at] : -1;
}

static bool is_digit(int c) {
  return c >= '0' && c <= '9';
}

static bool is_letter(int c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_hex(int c) {
  return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static bool is_newline(int c) {
  return c == '\n' || c == '\r';
}

static bool is_blank(int c) {
  return c == ' ' || c == '\t' || c == '\v' || c == '\f';
}

/* "\r\n" and "\n\r" are one line's end. */
static void pass_newline(Lexer *lexer) {
  int first = peek(lexer, 0);
  lexer->at++;
  if (is_newline(peek(lexer, 0)) && peek(lexer, 0) != first) lexer->at++;
  lexer->line++;
}

static void pass_char(Lexer *lexer) {
  if (is_newline(peek(lexer, 0))) {
    pass_newline(lexer);
  } else {
    lexer->at++;
  }
}

/* At '[' or ']': the number of '=' if a long bracket is here, else -1. */
static int bracket_level(const Lexer *lexer) {
  int bracket = peek(lexer, 0);
  size_t level = 0;
  while (peek(lexer, level + 1) == '=') level++;
  return peek(lexer, level + 1) == bracket ? (int)level : -1;
}

static bool pass_long_bracket(Lexer *lexer, int level) {
  lexer->at += (size_t)level + 2;
  while (peek(lexer, 0) >= 0) {
    if (peek(lexer, 0) == ']' && bracket_level(lexer) == level) {
      lexer->at += (size_t)level + 2;
      return true;
    }
    pass_char(lexer);
  }
  return false;
}

/* After "--". */
static bool pass_comment(Lexer *lexer) {
  if (peek(lexer, 0) == '[') {
    int level = bracket_level(lexer);
    if (level >= 0) return pass_long_bracket(lexer, level);
  }
  while (peek(lexer, 0) >= 0 && !is_newline(peek(lexer, 0))) lexer->at++;
  return true;
}

/* After a backslash: "\z" takes all blanks that follow, newlines too. */
static void pass_escape(Lexer *lexer) {
  bool blanks = peek(lexer, 0) == 'z';
  if (peek(lexer, 0) >= 0) pass_char(lexer);
  while (blanks && (is_blank(peek(lexer, 0)) || is_newline(peek(lexer, 0)))) pass_char(lexer);
}

static bool pass_string(Lexer *lexer) {
  int quote = peek(lexer, 0);
  lexer->at++;
  for (;;) {
    int c = peek(lexer, 0);
    if (c < 0 || is_newline(c)) return false;
    lexer->at++;
    if (c == quote) return true;
    if (c == '\\') pass_escape(lexer);
  }
}

/* As Lua: all that looks like a numeral, "3..2" and "0x1p+4" too; it judges the whole. False where
 * a letter follows at once. */
static bool pass_number(Lexer *lexer) {
  bool hex = peek(lexer, 0) == '0' && (peek(lexer, 1) == 'x' || peek(lexer, 1) == 'X');
  if (hex) lexer->at += 2;
  for (;;) {
    int c = peek(lexer, 0);
    bool exponent = hex ? c == 'p' || c == 'P' : c == 'e' || c == 'E';
    if (exponent) {
      lexer->at++;
      if (peek(lexer, 0) == '+' || peek(lexer, 0) == '-') lexer->at++;
    } else if (is_hex(c) || c == '.') {
      lexer->at++;
    } else {
      return !is_letter(c);
    }
  }
}

bool token_is(const Lexer *lexer, Token token, const char *word) {
  size_t length = strlen(word);
  return token.end - token.start == length && memcmp(lexer->text + token.start, word, length) == 0;
}

static int word_kind(const Lexer *lexer, Token token) {
  static const struct {
    const char *word;
    int kind;
  } words[] = {
      {"and", TOKEN_AND},     {"break", TOKEN_BREAK},   {"do", TOKEN_DO},
      {"else", TOKEN_ELSE},   {"elseif", TOKEN_ELSEIF}, {"end", TOKEN_CLOSE},
      {"false", TOKEN_FALSE}, {"for", TOKEN_FOR},       {"function", TOKEN_FUNCTION},
      {"goto", TOKEN_GOTO},   {"if", TOKEN_IF},         {"in", TOKEN_IN},
      {"local", TOKEN_LOCAL}, {"nil", TOKEN_NIL},       {"not", TOKEN_NOT},
      {"or", TOKEN_OR},       {"repeat", TOKEN_REPEAT}, {"return", TOKEN_RETURN},
      {"then", TOKEN_THEN},   {"true", TOKEN_TRUE},     {"until", TOKEN_UNTIL},
      {"while", TOKEN_WHILE},
  };
  char first = lexer->text[token.start];
  if (token.end - token.start > 8) return TOKEN_NAME;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    if (words[i].word[0] == first && token_is(lexer, token, words[i].word)) return words[i].kind;
  }
  return TOKEN_NAME;
}

/* Signs of one or more characters; the longest first. */
static int pass_sign(Lexer *lexer) {
  static const struct {
    const char *sign;
    int kind;
  } signs[] = {
      {"...", TOKEN_DOTS}, {"..", TOKEN_CONCAT}, {"==", TOKEN_EQ},   {"~=", TOKEN_NE},
      {"<=", TOKEN_LE},    {">=", TOKEN_GE},     {"//", TOKEN_IDIV}, {"<<", TOKEN_SHL},
      {">>", TOKEN_SHR},   {"::", TOKEN_LABEL},
  };
  int c = peek(lexer, 0);
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
    if (signs[i].sign[0] != c) continue;
    size_t length = strlen(signs[i].sign);
    if (lexer->length - lexer->at >= length &&
        memcmp(lexer->text + lexer->at, signs[i].sign, length) == 0) {
      lexer->at += length;
      return signs[i].kind;
    }
  }
  lexer->at++;
  return c > 0 && c < 128 && strchr("+-*/%^#&~|<>=(){}[];:,.", c) ? c : TOKEN_BAD;
}

/* Passes blanks and comments; false if a comment is left open. */
static bool pass_blanks(Lexer *lexer) {
  for (;;) {
    int c = peek(lexer, 0);
    if (is_newline(c)) {
      pass_newline(lexer);
    } else if (is_blank(c)) {
      lexer->at++;
    } else if (c == '-' && peek(lexer, 1) == '-') {
      lexer->at += 2;
      if (!pass_comment(lexer)) return false;
    } else {
      return true;
    }
  }
}

/* A string in long brackets, or the sign '['. */
static int pass_open_bracket(Lexer *lexer) {
  int level = bracket_level(lexer);
  if (level >= 0) return pass_long_bracket(lexer, level) ? TOKEN_STRING : TOKEN_BAD;
  lexer->at++;
  return peek(lexer, 0) == '=' ? TOKEN_BAD : '[';
}

static int pass_token(Lexer *lexer) {
  int c = peek(lexer, 0);
  if (c < 0) return TOKEN_END;
  if (c == '"' || c == '\'') return pass_string(lexer) ? TOKEN_STRING : TOKEN_BAD;
  if (c == '[') return pass_open_bracket(lexer);
  if (is_digit(c) || (c == '.' && is_digit(peek(lexer, 1)))) {
    return pass_number(lexer) ? TOKEN_NUMBER : TOKEN_BAD;
  }
  if (is_letter(c)) {
    while (is_letter(peek(lexer, 0)) || is_digit(peek(lexer, 0))) lexer->at++;
    return TOKEN_NAME;
  }
  return pass_sign(lexer);
}

Token token_next(Lexer *lexer) {
  Token token = {.kind = TOKEN_BAD};
  bool closed = pass_blanks(lexer);
  token.start = lexer->at;
  token.line = lexer->line;
  if (closed) token.kind = pass_token(lexer);
  token.end = lexer->at;
  if (token.kind == TOKEN_NAME) token.kind = word_kind(lexer, token);
  if (token.kind == TOKEN_BAD) lexer->at = lexer->length; /* nothing sensible follows */
  return token;
}
