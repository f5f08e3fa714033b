-- What a reader should know before the first page.
return [[You are about to run a people's commune in China from August 1958 to February
1962. People go hungry in it and die; some of them have names.]]
