console.log(VERSION)
