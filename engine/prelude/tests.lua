-- What runs in the coroutine where an author's tests do.
return prelude("testing").main
